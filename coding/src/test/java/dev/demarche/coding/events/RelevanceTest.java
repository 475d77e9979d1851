package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import org.junit.jupiter.api.Test;

class RelevanceTest {
  private final Relevance relevance = new Relevance();

  @Test
  void isPolitical_ofAGame_isFalse() {
    assertThat(
            isPolitical(
                "The Kenyan striker attacked from the left and scored the goal of the season."
                    + " The visiting goalkeeper surrendered."))
        .isFalse();
  }

  @Test
  void isPolitical_ofAPlay_isFalse() {
    assertThat(isPolitical("On stage the actors sign a truce; the audience of the premiere wept."))
        .isFalse();
  }

  @Test
  void isPolitical_ofFewWordsOfLeisure_isTrue() {
    assertThat(isPolitical("Peru and Chile kept the match, the goal and the coach apart."))
        .isTrue();
  }

  @Test
  void isPolitical_whereOfficialsOutweighTheGame_isTrue() {
    assertThat(
            isPolitical(
                "President William Ruto, President Alexander Stubb, President Gabriel Boric,"
                    + " the African Union, the European Union and the foreign ministry"
                    + " spoke of the match, the stadium, the fans and the league."))
        .isTrue();
  }

  @Test
  void isPolitical_ofWordsInTwo_countsThemOnce() {
    assertThat(isPolitical("Fairy tale, stock exchange, box office.")).isTrue();
    assertThat(isPolitical("Fairy tale, stock exchange, box office, fairy tale.")).isFalse();
  }

  @Test
  void isPolitical_ofOneWordOfLeisureOverAndOver_isTrue() {
    assertThat(isPolitical("The board met. The board voted. The board sat, and the board rose."))
        .isTrue();
  }

  @Test
  void isPolitical_ofNothing_isTrue() {
    assertThat(isPolitical("")).isTrue();
  }

  private boolean isPolitical(String text) {
    Reading reading = Texts.reading(text);
    return relevance.isPolitical(reading.article(), Texts.cast(reading));
  }
}
