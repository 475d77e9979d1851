package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether the actor's own state may be addressed. */
class OwnStateTest {
  @Test
  void candidates_ofPeopleOfAState_haveThatState() {
    assertThat(own("It rained. Potters walked out.", "Peruvian villagers"))
        .hasValueSatisfying(
            own -> {
              assertThat(own.entity()).isEqualTo(Texts.entity("Peru"));
              assertThat(own.isHere()).isTrue();
              assertThat(own.signs())
                  .containsOnlyKeys("own", "own-PROTEST", "own-by-POPULATION", "own-by-CVL");
            });
  }

  @Test
  void candidates_ofTheStateItself_doNotHaveIt() {
    assertThat(own("Peru walked out.", "Peru")).isEmpty();
  }

  @Test
  void candidates_ofPeopleOfTwoStates_haveNeither() {
    assertThat(own("Potters walked out.", "Peruvian villagers", "Chilean villagers")).isEmpty();
  }

  @Test
  void candidates_withRivalsNamedOneSentenceAway_tellThem() {
    assertThat(own("The M23 waits. Soldiers walked out.", "the Congolese army"))
        .hasValueSatisfying(own -> assertThat(own.signs()).containsEntry("own-rivals", 0.5));
  }

  @Test
  void candidates_withRivalsOfAnotherStateAlone_tellNone() {
    assertThat(own("Hezbollah waits. Soldiers walked out.", "the Congolese army"))
        .hasValueSatisfying(own -> assertThat(own.signs()).doesNotContainKey("own-rivals"));
  }

  private static Optional<AddresseeSigns.Candidate> own(String text, String... actors) {
    Reading reading = Texts.reading(text);
    return Finders.signs(reading)
        .candidates(
            Act.of(reading, EventType.PROTEST, "walked").frame(), entities(actors), List.of())
        .stream()
        .filter(c -> c.signs().containsKey(OwnState.OWN))
        .findFirst();
  }
}
