package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static dev.demarche.coding.actors.Phrases.resolve;
import static dev.demarche.coding.actors.Phrases.sides;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom descriptions without a name of their own mean. */
class DescriptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru thanked the Chilean navy. Norway gave the navy two ships. | the navy | CHL",
        "Peru thanked the navy of Chile. Norway gave the navy two ships. | the navy | CHL",
        "Peru met an African Union delegation. The delegation left. | The delegation | African Union",
        "LIMA – Peru voted. Norway urged the government to wait. | the government | PER",
        "Norway shelled two Peruvian army posts. | two Peruvian army posts | PER",
        "Norway shelled a camp of the African Union. | a camp of the African Union | African Union",
      })
  void resolve_ofABareOrgan_isOfWhoeverHadItBefore(String text, String phrase, String side) {
    assertThat(sides(Texts.reading(text), phrase, "Norway")).containsExactly(side);
  }

  @Test
  void resolve_ofShe_isRatherAWomanThanSomebodyOfWhomThatIsNotKnown() {
    Reading reading =
        Texts.reading("Ellen Johnson Sirleaf spoke. Kasimir Umbutu listened. She left.");
    assertThat(resolve(reading, "She", List.of()))
        .extracting(e -> e.actor().name())
        .containsExactly("Ellen Johnson Sirleaf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The African Union met. The resolution by Chad was passed."
            + " | The resolution by Chad | African Union",
        "The African Union met. Chad's draft resolution failed. | Chad's draft resolution | TCD",
        "Chad, Mali and Peru met. Chad wrote to its neighbours. | its neighbours | MLI;PER",
        "Chad met Mali. Norway met Peru. Norway thanked its ally. | its ally | PER",
      })
  void resolve_ofDocumentsAndNeighbours_isWhoIssuesThemOrLivesBeside(
      String text, String phrase, String sides) {
    assertThat(String.join(";", sides(Texts.reading(text), phrase, "Sweden"))).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "William Ruto spoke. His office wrote to Peru. | His office | William Ruto",
        "The office of President William Ruto wrote to Peru. | The office of President William Ruto"
            + " | William Ruto",
        "Kenya's office wrote to Peru. | Kenya's office | Kenya",
        "The Japan Coast Guard said its patrol ship had left. | its patrol ship | Japan Coast Guard",
        "A Japan Coast Guard cutter left. | A Japan Coast Guard cutter | Japan Coast Guard",
        "Peru's foreign ministry said it had protested. | it | foreign ministry",
        "Peru's foreign ministry spoke. It thanked Chile. | It | foreign ministry",
      })
  void resolve_ofWhatSomebodyHas_isWhoeverHasIt(String text, String phrase, String name) {
    assertThat(names(Texts.reading(text), phrase)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA – Peru waits. In Oslo some forty students sat down. | some forty students | NOR",
        "LIMA – Peru waits. In Oslo the police came. | the police | NOR",
        "LIMA – Peru waits. Near the bridge some forty students sat. | some forty students | PER",
        "LIMA – While Jonas Gahr Støre spoke the police came. | the police | PER",
      })
  void resolve_ofACrowdOrPolice_isOfThePlaceInTheSentence(String text, String phrase, String side) {
    assertThat(sides(Texts.reading(text), phrase)).containsExactly(side);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The miners' union SNTM called a strike. | The miners' union SNTM | SNTM",
        "AgriNO blamed the government. | AgriNO | AgriNO",
      })
  void resolve_ofAnOrganisationThatNoTableHolds_isItsName(String text, String phrase, String name) {
    assertThat(names(Texts.reading("LIMA – Peru waits. " + text), phrase)).containsExactly(name);
  }

  @Test
  void resolve_ofAShipOfNobody_isNobody() {
    assertThat(names(Texts.reading("Peru saw a ship. It left Chile."), "a ship")).isEmpty();
  }

  @Test
  void resolve_ofTheArmyThatAGroupFights_isThatOfItsState() {
    Reading reading =
        Texts.reading("OSLO – Norway waits. Norway listened. Hezbollah fired at the army.");
    assertThat(sides(reading, "the army", "Hezbollah")).containsExactly("LBN");
  }

  @Test
  void resolve_ofABareOrgan_isOfTheStateThatTheStoryIsSetIn() {
    Reading reading =
        Texts.reading("Shots fell in Arequipa. It burned in Cusco. Norway wept. The police came.");
    assertThat(sides(reading, "The police")).containsExactly("PER");
  }

  @Test
  void resolve_ofABareCourt_isTheBodyWithThatWordInItsName() {
    Reading reading =
        Texts.reading("The International Criminal Court wrote to Peru. The court asked for help.");
    assertThat(names(reading, "The court")).containsExactly("International Criminal Court");
  }

  @Test
  void resolve_ofAGroupsFighters_isTheGroup() {
    Reading reading = Texts.reading("Hezbollah said its fighters had left.");
    assertThat(names(reading, "its fighters")).containsExactly("Hezbollah");
  }

  @Test
  void resolve_ofTheOfficersOfAnOrgan_isTheOrgan() {
    Reading reading = Texts.reading("The Pentagon said its officers had left.");
    assertThat(names(reading, "its officers")).containsExactly("Pentagon");
  }

  @Test
  void resolve_ofTheRebels_isTheGroupNamedBefore() {
    Reading reading = Texts.reading("Peru fought the M23. Later the rebels left.");
    assertThat(names(reading, "the rebels")).containsExactly("M23");
  }

  @Test
  void resolve_ofGunmen_isNobodyNamed() {
    Reading reading = Texts.reading("Peru fought the M23. Elsewhere gunmen left.");
    assertThat(names(reading, "gunmen")).containsExactly("gunmen");
  }

  @Test
  void resolve_ofIts_isTheSubjectOfItsOwnClause() {
    Reading reading = Texts.reading("Peru waited, and Chile sent its thanks.");
    assertThat(sides(reading, "its")).containsExactly("CHL");
  }
}
