package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Reading;
import java.util.Arrays;
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
  void resolve_ofPartnersWithoutAnArticle_isNobody() {
    Reading reading = Texts.reading("Peru met Chile. Norway asked partners for help.");
    assertThat(resolve(reading, "partners", List.of())).isEmpty();
    assertThat(
            resolve(
                Texts.reading("Peru met Chile. Norway asked both partners."),
                "both partners",
                List.of()))
        .hasSize(2);
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
  void resolve_ofTheLeadersNamedApart_areThoseTwo() {
    Reading reading =
        Texts.reading("William Ruto flew in. Alexander Stubb waited. The two leaders rang Peru.");
    assertThat(names(reading, "The two leaders"))
        .containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void resolve_ofTheirMinisters_areThoseOfBoth() {
    Reading reading =
        Texts.reading("William Ruto met Alexander Stubb. Their foreign ministers signed.");
    assertThat(sides(reading, "Their foreign ministers")).containsExactly("KEN", "FIN");
  }

  @Test
  void resolve_ofBothFarFromTheirNames_areTheMainSides() {
    Reading reading =
        Texts.reading(
            "Peru and Chile met. Chile left. It rained. It rained on. Norway called on both.");
    assertThat(sides(reading, "both", "Norway")).containsExactlyInAnyOrder("PER", "CHL");
  }

  @Test
  void resolve_ofBothNaviesAskedByAParty_areThoseOfBothStates() {
    Reading reading =
        Texts.reading("Bangladesh met India. The Awami League asked both navies for a truce.");
    assertThat(sides(reading, "both navies", "Awami League")).containsExactly("BGD", "IND");
  }

  @Test
  void resolve_ofABareOrgan_isOfTheStateThatTheStoryIsSetIn() {
    Reading reading =
        Texts.reading("Shots fell in Arequipa. It burned in Cusco. Norway wept. The police came.");
    assertThat(sides(reading, "The police")).containsExactly("PER");
  }

  @Test
  void resolve_ofArmedForces_areThoseOfOneState() {
    Reading reading = Texts.reading("Peru met Chile. The armed forces went to the coast.");
    assertThat(sides(reading, "The armed forces")).hasSize(1);
  }

  @Test
  void resolve_ofBothArmedForces_areThoseOfTwoStates() {
    Reading reading = Texts.reading("Peru met Chile. Both armed forces went to the coast.");
    assertThat(sides(reading, "Both armed forces")).containsExactly("PER", "CHL");
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
  void resolve_ofRebels_isNobodyNamed() {
    Reading reading = Texts.reading("Peru fought the M23. Elsewhere rebels left.");
    assertThat(names(reading, "rebels")).containsExactly("rebels");
  }

  @Test
  void resolve_ofLeadersInAnArticleAboutABody_isTheBody() {
    Reading reading =
        Texts.reading("The African Union met in Oslo. The leaders praised the African Union.");
    assertThat(names(reading, "The leaders")).containsExactly("African Union");
  }

  @Test
  void resolve_ofTheTwoLeaders_areThoseOfTwoSentences() {
    Reading reading =
        Texts.reading("William Ruto flew north. Alexander Stubb rang. The two leaders laughed.");
    assertThat(names(reading, "The two leaders"))
        .containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void resolve_ofThey_arePersonsRatherThanTheStatesBeside() {
    Reading reading =
        Texts.reading("In Chile, William Ruto of Kenya met Alexander Stubb. They laughed.");
    assertThat(names(reading, "They")).containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void resolve_ofIts_isTheSubjectOfItsOwnClause() {
    Reading reading = Texts.reading("Peru waited, and Chile sent its thanks.");
    assertThat(sides(reading, "its")).containsExactly("CHL");
  }

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

  private static List<String> names(Reading reading, String phrase) {
    return resolve(reading, phrase, List.of()).stream().map(e -> e.actor().name()).toList();
  }

  private static List<String> sides(Reading reading, String phrase, String... not) {
    return resolve(reading, phrase, Arrays.stream(not).map(Texts::entity).toList()).stream()
        .map(Entity::side)
        .toList();
  }

  private static List<Entity> resolve(Reading reading, String phrase, List<Entity> not) {
    return Texts.cast(reading).resolve(Texts.lastSpan(reading, phrase), null, not);
  }
}
