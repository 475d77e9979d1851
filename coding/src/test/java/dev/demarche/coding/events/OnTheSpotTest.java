package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose those are who do something where they are, in an article from elsewhere. */
class OnTheSpotTest {
  private static final String BEFORE = "Zambia and Kenya spoke. Zambia thanked Kenya.\n\n";

  private static List<String> sides(EventType type, String sentence, String verb, String actor) {
    Reading reading = Texts.reading(BEFORE + sentence);
    String place = sentence.substring(sentence.lastIndexOf(" in ") + 4).replace(".", "");
    Parties parties =
        parties(reading, Act.of(reading, type, verb).actor(actor).in(Role.PLACE, place).frame());
    return parties.actors().stream().map(each -> each.actor().state()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "COERCE, Police arrested him in Baku., arrested, Police, AZE",
    "ASSAULT, Rebels shelled a market in Kismayo., shelled, Rebels, SOM",
    "PROTEST, Farmers marched with torches in Dhaka., marched, Farmers, BGD",
  })
  void parties_ofAnActOnTheSpot_areOfThePlace(
      EventType type, String sentence, String verb, String actor, String state) {
    assertThat(sides(type, sentence, verb, actor)).containsExactly(state);
  }

  @Test
  void parties_ofSoldiersOfAStateThatIsTold_mayBeAbroad() {
    assertThat(sides(EventType.ASSAULT, "Soldiers shot at a bus in Bangui.", "shot", "Soldiers"))
        .doesNotContain("CAF");
  }

  @Test
  void parties_ofWhatIsSaidSomewhere_areNotOfThePlace() {
    assertThat(
            sides(
                EventType.REQUEST,
                "The foreign ministry asked for patience in Geneva.",
                "asked",
                "The foreign ministry"))
        .doesNotContain("CHE");
  }
}
