package dev.demarche.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {
  private static final String RUTO = "William Ruto";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'William Ruto told a news conference: “Enough.”' | news conference",
        "'At a joint press conference William Ruto said: “Enough.”' | press conference",
        "'“Enough,” William Ruto said in a statement.' | statement",
        "'“Enough,” William Ruto said in a communiqué sent to envoys.' | statement",
        "'“Enough,” William Ruto said in an interview.' | interview",
        "'William Ruto told parliament: “Enough.”' | parliament",
        "'“Enough,” William Ruto said ON STATE TELEVISION.' | state television",
        "'“Enough,” William Ruto wrote on X.' | X",
        "'In İzmir, in a speech, William Ruto said “enough now”.' | speech",
      })
  void of_anOccasionBesideTheQuotation_isItsName(String text, String channel) {
    assertThat(Said.by(RUTO, text).channel()).contains(channel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'“Enough,” William Ruto said.'",
        "'“The statement said nothing,” William Ruto complained.'",
        "'William Ruto called his speechwriter “gifted”.'",
      })
  void of_wordsThatAreNoOccasion_isUnknown(String text) {
    assertThat(Said.by(RUTO, text).channel()).isEmpty();
  }

  @Test
  void of_lettersThatGrowInSmallCase_findsWhatIsQuotedAllTheSame() {
    String text = "In İİİİİİİİİİİİİİİİİİİİİİİİ William Ruto said “the speech was long”.";
    assertThat(Said.by(RUTO, text).channel()).isEmpty();
  }

  @Test
  void of_twoOccasions_isTheNearer() {
    String text =
        "In a letter William Ruto had been mild, but on the radio he said “enough is enough”.";
    assertThat(Said.by(RUTO, text).channel()).contains("radio");
  }

  @Test
  void of_aNewsConferenceParagraphsAgo_isStillThat() {
    assertThat(
            Said.by(
                    RUTO,
                    "William Ruto told a news conference that it was late.",
                    "It rained.",
                    "“Enough,” William Ruto said.")
                .channel())
        .contains("news conference");
  }

  @Test
  void of_aStatementInTheSameParagraph_isStillThat() {
    assertThat(
            Said.by(RUTO, "In a statement William Ruto said that it was late. “Enough,” Ruto said.")
                .channel())
        .contains("statement");
  }

  @Test
  void of_aStatementAParagraphAgo_isUnknown() {
    assertThat(
            Said.by(
                    RUTO,
                    "In a statement William Ruto said that it was late.",
                    "“Enough,” William Ruto said.")
                .channel())
        .isEmpty();
  }

  @Test
  void of_aNewsConferenceOfSomebodyElse_isUnknown() {
    assertThat(
            Said.by(
                    RUTO,
                    "Alexander Stubb told a news conference that it was late.",
                    "“Enough,” William Ruto said.")
                .channel())
        .isEmpty();
  }

  @Test
  void of_anUnknownSpeaker_isOnlyWhatTheSentenceTells() {
    assertThat(
            Said.by(null, "Peru told a news conference that it was late.", "“Enough,” he said.")
                .channel())
        .isEmpty();
    assertThat(Said.by(null, "“Enough,” he told a news conference.").channel())
        .contains("news conference");
  }
}
