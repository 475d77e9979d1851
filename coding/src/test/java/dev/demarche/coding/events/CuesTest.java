package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  private final Cues cues = new Cues();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The premiers held a video call. | VIDEO",
        "The premiers spoke by phone. | PHONE",
        "She telephoned her colleague from the plane. | PHONE",
        "The king wrote to his cousin. | LETTER",
        "A note verbale reached the embassy. | LETTER",
        "They MET at noon. | IN_PERSON",
        "The two sat down for an hour. | IN_PERSON",
      })
  void medium_ofAPassage_isToldByItsWords(String passage, Medium medium) {
    assertThat(cues.medium(passage)).contains(medium);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "Lima recalled its envoy.", "The metre was agreed upon.", "Ärzte ohne Termin"})
  void medium_withoutAWordForIt_isEmpty(String passage) {
    assertThat(cues.medium(passage)).isEmpty();
  }

  @Test
  void isSeparate_whereEachIsMetByHimself_isTrue() {
    assertThat(cues.isSeparate("Separately, he received the envoys of Chad and Togo.")).isTrue();
  }

  @Test
  void isSeparate_ofOneMeeting_isFalse() {
    assertThat(cues.isSeparate("He received the envoys of Chad and Togo together.")).isFalse();
  }

  @Test
  void isSeparate_ofAPartOfAWord_isFalse() {
    assertThat(cues.isSeparate("Inseparately linked, they met.")).isFalse();
  }
}
