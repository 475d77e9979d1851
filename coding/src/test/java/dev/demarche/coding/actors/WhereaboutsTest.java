package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Place;
import dev.demarche.reader.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  @Test
  void whereabouts_ofTheCapitalOfAState_isThatTown() {
    assertThat(of("Peru met Chile in the Kenyan capital.", "the Kenyan capital"))
        .contains(new Place("KEN", "Nairobi"));
  }

  @Test
  void whereabouts_ofAHall_isTheTownNamedBefore() {
    assertThat(of("Peru came to Oslo. A crowd stood outside the town hall.", "the town hall"))
        .contains(new Place("NOR", "Oslo"));
  }

  @Test
  void whereabouts_ofThere_isTheTownNamedBeforeAndNoState() {
    assertThat(of("A crowd came to Oslo. Peru signed there.", "there"))
        .contains(new Place("NOR", "Oslo"));
    assertThat(of("A crowd came to Norway. Peru signed there.", "there")).isEmpty();
  }

  @Test
  void whereabouts_ofHere_isTheTownOfTheDateline() {
    assertThat(of("LIMA – It rained. Chile met Kenya in Oslo and here.", "here"))
        .contains(new Place("PER", "Lima"));
  }

  @Test
  void whereabouts_ofAnUnknownTown_isItsNameAlone() {
    assertThat(of("Peru met Chile in Testville.", "in Testville"))
        .contains(new Place(null, "Testville"));
  }

  @Test
  void whereabouts_ofAVagueArea_isUnknown() {
    assertThat(of("Chile came to Oslo. Peru fished in the north.", "the north")).isEmpty();
  }

  private static Optional<Place> of(String text, String phrase) {
    Reading reading = Texts.reading(text);
    return Texts.cast(reading).whereabouts(Texts.lastSpan(reading, phrase));
  }
}
