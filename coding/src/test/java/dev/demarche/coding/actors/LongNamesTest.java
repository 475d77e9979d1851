package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static dev.demarche.coding.actors.Phrases.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongNamesTest {
  private static Actor actor(String text, String phrase) {
    return Texts.only(resolve(Texts.reading(text), phrase, List.of())).actor();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Law Society of Ghana sued on Friday. | Law Society of Ghana | GHA",
        "The Ghana Dental Association sued. | Ghana Dental Association | GHA",
        "The National Council of Bakers of Peru sued. | National Council of Bakers of Peru | PER",
        "The Peruvian Congress of Tailors sued. | Peruvian Congress of Tailors | PER",
        "Peru's Forum for Clean Rivers sued. | Forum for Clean Rivers | PER",
      })
  void name_ofAnOrganisationThatNoTableHolds_isWhole(String text, String name, String state) {
    Actor actor = actor(text, name);
    assertThat(actor.name()).isEqualTo(name);
    assertThat(actor.state()).isEqualTo(state);
    assertThat(actor.kind()).isEqualTo(ActorKind.ORGANISATION);
  }

  @Test
  void name_ofAnAgency_isAPartOfTheState() {
    Actor actor = actor("The Tea Promotion Agency of Peru sued.", "Tea Promotion Agency of Peru");
    assertThat(actor.kind()).isEqualTo(ActorKind.GOVERNMENT);
    assertThat(actor.name()).isEqualTo("Tea Promotion Agency of Peru");
  }

  @Test
  void names_joinedByAnd_areTwo() {
    Reading reading = Texts.reading("The Law Society of Peru and the Bar Council sued.");
    assertThat(names(reading, "Law Society of Peru")).containsExactly("Law Society of Peru");
    assertThat(names(reading, "Bar Council")).containsExactly("Bar Council");
  }

  @Test
  void title_behindAName_isNoPartOfIt() {
    Reading reading = Texts.reading("Ghana Dental Association President Ama Testname resigned.");
    assertThat(names(reading, "Ghana Dental Association"))
        .containsExactly("Ghana Dental Association");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council of the United Nations met. | UN Security Council",
        "The European Union Commission met. | European Union",
      })
  void name_ofABody_isThatOfTheTable(String text, String name) {
    Reading reading = Texts.reading(text);
    assertThat(Texts.cast(reading).named(reading.sentences().get(0).span()))
        .extracting(named -> named.entity().actor().name())
        .contains(name);
  }

  @Test
  void craft_ofAForce_isTheForce() {
    Actor actor =
        actor(
            "Peru shelled a speedboat of the Islamic Revolutionary Guard Corps.",
            "a speedboat of the Islamic Revolutionary Guard Corps");
    assertThat(actor.name()).isEqualTo("Islamic Revolutionary Guards Corps");
  }
}
