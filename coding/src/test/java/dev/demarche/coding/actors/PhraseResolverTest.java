package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static dev.demarche.coding.actors.Phrases.sides;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseResolverTest {
  @ParameterizedTest
  @ValueSource(strings = {"three of its boats", "12 of its ships", "some of its soldiers"})
  void resolve_ofAPartOfWhatSomebodyHas_isWhoeverHasIt(String phrase) {
    Reading reading = Texts.reading("Chile said that it had lost " + phrase + " to fire.");
    assertThat(sides(reading, phrase)).containsExactly("CHL");
  }

  @ParameterizedTest
  @CsvSource({
    "a group of farmers, farmers",
    "a dozen of miners, miners",
    "a handful of villagers, villagers",
  })
  void resolve_ofSomeOfAKind_areThoseOfTheKind(String phrase, String kind) {
    Reading some = Texts.reading("LIMA – Peru waits. Later " + phrase + " sang.");
    Reading all = Texts.reading("LIMA – Peru waits. Later " + kind + " sang.");
    assertThat(names(some, phrase)).isEqualTo(names(all, kind));
  }

  @Test
  void resolve_ofHeBehindAnOfficeWithoutAName_isItsHolder() {
    Reading reading =
        Texts.reading("Oman waits. The Kenyan president, who came late, was tired. He left.");
    assertThat(names(reading, "He")).containsExactly("William Ruto");
  }

  @Test
  void resolve_ofAnOfficeInTheHeadline_isWhoeverOfItIsNamedFirst() {
    Reading reading =
        Texts.reading("Minister tours the lake", "Kenya's defence minister, Ayub Mutiso, came.");
    assertThat(names(reading, "Minister")).containsExactly("Ayub Mutiso");
  }

  @Test
  void resolve_ofHeBehindSomebodyUnnamed_isThatOne() {
    Reading reading =
        Texts.reading("William Ruto slept. A Togolese diplomat shrugged. He left by boat.");
    assertThat(sides(reading, "He")).containsExactly("TGO");
  }

  @Test
  void resolve_ofHeBehindSomebodyNamed_isHim() {
    Reading reading =
        Texts.reading(
            "William Ruto slept. A Togolese diplomat woke William Ruto. He left by boat.");
    assertThat(names(reading, "He")).containsExactly("William Ruto");
  }
}
