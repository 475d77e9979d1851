package dev.demarche.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Actor;
import dev.demarche.model.Statement;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'“The road is open,” President William Ruto said.' | William Ruto",
        "'“The road is open,” said President William Ruto.' | William Ruto",
        "'President William Ruto came. “The road is open,” he said.' | William Ruto",
        "'President William Ruto came to Oslo and begged them to “keep calm”.' | William Ruto",
        "'President William Ruto said that he would go. “The road is open.”' | William Ruto",
        "'Speaking in Oslo, the Kenyan president said: “The road is open.”' | William Ruto",
      })
  void statements_besideAVerbOfSaying_haveTheirSpeaker(String text, String name) {
    assertThat(speaker(only(text)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President William “Billy” Ruto said that it was late.",
        "President William Ruto said that he had read “The Long Road Home” twice.",
      })
  void statements_ofNicknamesAndTitles_areNone(String text) {
    assertThat(coded(text)).isEmpty();
  }

  @Test
  void statements_ofUnnamedOfficials_areTheirStates() {
    Statement statement = only("“The subject was not opened,” a Kenyan official said.");
    assertThat(speaker(statement).state()).isEqualTo("KEN");
  }

  @Test
  void statements_whereNoOfficialsAreAbout_areNoStates() {
    String game = "The home side pressed for long stretches and the crowd sang on. ".repeat(12);
    assertThat(only(game + "“We fought,” the Kenyan trainer said.").speaker()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'President William Ruto told a news conference: “Enough.”' | news conference",
        "'President William Ruto wrote on Facebook: “Enough.”' | Facebook",
        "'“Enough,” President William Ruto told lawmakers.' | parliament",
        "'“Enough,” President William Ruto said on state television.' | state television",
        "'President William Ruto wrote on Telegram that it was late. “Enough,” he added.' | Telegram",
      })
  void statements_ofAnOccasionNamedNearby_haveItsName(String text, String channel) {
    assertThat(only(text).channel()).isEqualTo(channel);
  }

  @Test
  void statements_laterAtTheSameNewsConference_belongToIt() {
    List<Statement> said =
        coded(
            "President William Ruto told a news conference that it was late.",
            "“Enough,” President William Ruto said.");
    assertThat(said).extracting(Statement::channel).containsExactly("news conference");
  }

  @Test
  void statements_ofSomebodyElseAtOnce_doNotInheritTheChannel() {
    Statement statement =
        only(
            "President William Ruto wrote on Telegram that it was late."
                + " “Nonsense,” President Alexander Stubb said.");
    assertThat(statement.channel()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'President William Ruto called it “a good start”, according to Xinhua.' | Xinhua",
        "'President William Ruto called it “a good start”, Kyodo reported.' | Kyodo News",
        "'“A good start,” President William Ruto told Reuters.' | Reuters",
        "'President William Ruto called it “a good start”, palace aides said.' | palace aides",
      })
  void statements_passedOn_nameTheTeller(String text, String teller) {
    assertThat(only(text).relayedBy()).isEqualTo(teller);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'“A good start,” President William Ruto said.'",
        "'President William Ruto said it was “a good start”.'",
        "'President William Ruto told deputies that it was “a good start”, he said.'",
      })
  void statements_bySpeakersThemselves_haveNoTeller(String text) {
    assertThat(only(text).relayedBy()).isNull();
  }

  private static Actor speaker(Statement statement) {
    return Objects.requireNonNull(statement.speaker());
  }

  private static Statement only(String text) {
    return Texts.only(coded(text));
  }

  private static List<Statement> coded(String... paragraphs) {
    Reading reading = Texts.reading(paragraphs);
    return new StatementCoder()
        .statements(reading, Texts.cast(reading), Texts.voices(reading), sentence -> null);
  }
}
