package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Texts;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingsTest {
  private static final String INTRODUCED =
      "LIMA – General Kwabo Testname met Ilka Sampleson, the mayor of Cusco, in Peru. Peru paid.";

  @ParameterizedTest
  @CsvSource({
    "Kwabo Testname, general, true",
    "Kwabo Testname, mayor, false",
    "Ilka Sampleson, mayor, true",
    "Ilka Sampleson, general, false",
  })
  void isCalled_ofATitleBeforeOrAnAppositionBehind_isThePersonsOwn(
      String name, String word, boolean called) {
    Scene scene = Scenes.scene(Texts.reading(INTRODUCED));
    Entity person =
        Texts.only(
            scene.mentions().all().stream()
                .map(NamedMention::entity)
                .filter(e -> e.actor().name().equals(name))
                .toList());
    assertThat(scene.callings().isCalled(person, word)).isEqualTo(called);
  }

  @Test
  void isCalled_ofTheWordsOfAnOffice_isWhoeverHoldsIt() {
    Scene scene = Scenes.scene(Texts.reading("William Ruto left."));
    assertThat(scene.callings().isCalled(Texts.entity("William Ruto"), "president")).isTrue();
  }

  @Test
  void last_ofThoseCalledSo_isTheOneNamedLastWhoHasNoOtherPart() {
    Reading reading =
        Texts.reading("General Kwabo Testname rang General Ilka Sampleson. The general left.");
    Callings callings = Scenes.scene(reading).callings();
    Span phrase = Texts.span(reading, "The general");
    Entity last = callings.last("general", phrase, List.of()).orElseThrow();
    assertThat(last.actor().name()).isEqualTo("Ilka Sampleson");
    assertThat(callings.last("general", phrase, List.of(last)).map(e -> e.actor().name()))
        .contains("Kwabo Testname");
  }

  @Test
  void resolve_ofTheGeneral_isWhoeverIsCalledSo() {
    Reading reading = Texts.reading(INTRODUCED + " Ilka Sampleson wept. The general left.");
    assertThat(names(reading, "The general")).containsExactly("Kwabo Testname");
  }

  @Test
  void resolve_ofTheMayor_isWhoeverIsCalledSo() {
    Reading reading = Texts.reading(INTRODUCED + " Kwabo Testname wept. The mayor left.");
    assertThat(names(reading, "The mayor")).containsExactly("Ilka Sampleson");
  }

  @Test
  void resolve_ofTheGovernorWhereNobodyIsCalledSo_isSomebodyUnnamedAtHome() {
    Reading reading = Texts.reading(INTRODUCED + " The governor left.");
    assertThat(Phrases.resolve(reading, "The governor", List.of()))
        .extracting(e -> e.actor().name(), Entity::side)
        .containsExactly(tuple("governor", "PER"));
  }
}
