package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static dev.demarche.coding.actors.Phrases.sides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Texts;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhrasesTest {
  @Test
  void resolve_ofRebelsWhereOneGroupIsNamed_isThatGroup() {
    Reading reading = Texts.reading("Peru fought the M23. Elsewhere rebels left.");
    assertThat(names(reading, "rebels")).containsExactly("M23");
  }

  @Test
  void resolve_ofWhatRebelsHave_isTheOnlyGroupNamed() {
    Reading reading = Texts.reading("The M23 waits. Norway bombed rebel positions.");
    assertThat(names(reading, "rebel positions")).containsExactly("M23");
  }

  @Test
  void resolve_ofRebelsWhereTwoGroupsAreNamed_isNeither() {
    Reading reading = Texts.reading("Peru fought the M23 and Hezbollah. Elsewhere rebels left.");
    assertThat(names(reading, "rebels")).containsExactly("rebels");
  }

  @Test
  void resolve_ofRebelsOfNoGroup_isOfThePlaceInTheSentence() {
    Reading reading = Texts.reading("OSLO – Norway waits. In Cusco rebels left.");
    assertThat(Phrases.resolve(reading, "rebels", List.of()))
        .extracting(e -> e.actor().state())
        .containsExactly("PER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA – The International Court of Justice met. | International Court of Justice",
        "LIMA – The Organisation of American States met. | judges",
      })
  void resolve_ofTheJudges_isTheCourtBetweenStatesToldOfLast(String text, String name) {
    Reading reading = Texts.reading(text + " Chile wrote to the judges.");
    assertThat(names(reading, "the judges")).containsExactly(name);
  }

  @Test
  void resolve_ofParliamentThatAMinisterAddresses_isHisOwn() {
    Reading reading =
        Texts.reading("LIMA – Foreign minister Espen Barth Eide of Norway told parliament so.");
    List<Entity> eide = Phrases.resolve(reading, "Espen Barth Eide", List.of());
    assertThat(Phrases.resolve(reading, "parliament", eide))
        .extracting(e -> e.actor().state())
        .containsExactly("NOR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the bar association | bar association",
        "a bakers association | bakers association",
        "the chess league | chess league",
      })
  void resolve_ofAnAssociationOfPeople_isAnOrganisationAtHome(String phrase, String name) {
    Reading reading =
        Texts.reading("LIMA – Peru left the African Union. Later " + phrase + " wept.");
    assertThat(Phrases.resolve(reading, phrase, List.of()))
        .extracting(e -> e.actor().kind(), e -> e.actor().name(), e -> e.actor().state())
        .containsExactly(tuple(ActorKind.ORGANISATION, name, "PER"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the association", "the continental league"})
  void resolve_ofAnAssociationOfStates_isTheBodyNamedBefore(String phrase) {
    Reading reading =
        Texts.reading("LIMA – Peru left the African Union. Later " + phrase + " wept.");
    assertThat(names(reading, phrase)).containsExactly("African Union");
  }

  @Test
  void resolve_ofTheCountry_isTheStateNamedNearestBeforeIt() {
    Reading reading = Texts.reading("Peru asked Chile to lead the country out of debt.");
    assertThat(sides(reading, "the country", "Peru")).containsExactly("CHL");
  }

  @Test
  void resolve_ofABodyToldByItsSeat_isTheBodyAndNotTheStateOfTheSeat() {
    Reading reading =
        Texts.reading("Peru left the African Union. The Addis Ababa-based bloc wept.");
    assertThat(names(reading, "The Addis Ababa-based bloc")).containsExactly("African Union");
  }
}
