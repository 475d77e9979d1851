package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static dev.demarche.coding.actors.Phrases.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom names mean that look like others. */
class NamesTest {
  @Test
  void resolve_ofANameThatAnOutletHasToo_isThePersonNamedInFull() {
    Reading reading = Texts.reading("Naoto Kan flew to Lima. Later Kan met the mayor.");
    assertThat(names(reading, "Kan")).containsExactly("Naoto Kan");
  }

  @Test
  void resolve_ofANameTiedByAHyphen_isWhole() {
    Reading reading = Texts.reading("Peru's envoy, Omar Testname Al-Lima, left.");
    assertThat(names(reading, "Omar Testname Al-Lima")).containsExactly("Omar Testname Al-Lima");
  }

  @Test
  void resolve_ofCapitalsInAHeadline_isOnlyTheNameThatStandsBelow() {
    Reading reading =
        Texts.reading(
            "Omar Testname Sees Stronger Bilateral Trade Ahead\n\nOmar Testname left for Peru.");
    assertThat(names(reading, "Omar Testname Sees Stronger Bilateral"))
        .containsExactly("Omar Testname");
  }

  @Test
  void named_ofCapitalsInAHeadlineThatNoLineRepeats_areNone() {
    Reading reading =
        Texts.reading("Ruto's Talks With Stubb Set Stage\n\nWilliam Ruto met Alexander Stubb.");
    assertThat(Texts.cast(reading).named(Texts.span(reading, "Stubb Set Stage")))
        .extracting(m -> m.entity().actor().name())
        .containsExactly("Alexander Stubb");
  }

  @Test
  void resolve_ofAHyphenedTown_isNobody() {
    Reading reading = Texts.reading("Peru closed the crossing at Testy-Sample on Monday.");
    assertThat(names(reading, "Testy-Sample")).isEmpty();
  }

  @Test
  void resolve_ofACapitalInTheNameOfATreaty_isNoState() {
    Reading reading = Texts.reading("Peru left the Oslo Protocol.");
    assertThat(Texts.cast(reading).named(Texts.span(reading, "Oslo Protocol"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amina Testname, who met the German foreign minister, left. | ",
        "Amina Testname, who heads the Ghanaian army, left. | GHA",
      })
  void resolve_ofAnUnknownPerson_takesOnlyTheOfficeThatSheHolds(String text, String state) {
    assertThat(
            Texts.only(resolve(Texts.reading(text), "Amina Testname", List.of())).actor().state())
        .isEqualTo(state);
  }

  @Test
  void resolve_ofAStateCompany_isAnOrganisation() {
    Entity entity = Texts.only(resolve(Texts.reading("Petrobras paid."), "Petrobras", List.of()));
    assertThat(entity.actor().kind()).isEqualTo(ActorKind.ORGANISATION);
    assertThat(entity.actor().state()).isEqualTo("BRA");
  }
}
