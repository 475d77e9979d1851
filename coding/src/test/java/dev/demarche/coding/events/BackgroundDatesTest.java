package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundDatesTest {
  private static final TimeReader TIMES = new TimeReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The border has been shut since Monday.",
        "Peru spoke after Chile had shelled a port on Monday.",
      })
  void is_ofAClauseThatLooksBack_isTrue(String text) {
    assertThat(is(Texts.reading(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru denounced the raid of 4 May.",
        "Peru thanked Chile for its offer of 4 May.",
      })
  void is_ofANounThatIsSpokenOf_isTrue(String text) {
    Reading reading = Texts.reading(text);
    String verb = text.split(" ", -1)[1];
    assertThat(is(Texts.with(reading, Act.of(reading, EventType.ACCUSE, verb).frame()))).isTrue();
  }

  @Test
  void is_ofADeedThatIsSpokenOf_isTrue() {
    Reading reading = Texts.reading("Peru condemned the shelling of a port on Monday night.");
    assertThat(
            is(
                Texts.with(
                    reading,
                    Act.of(reading, EventType.ACCUSE, "condemned").frame(),
                    Act.of(reading, EventType.ASSAULT, "shelling")
                        .in(Role.TIME, "on Monday night")
                        .frame())))
        .isTrue();
  }

  @Test
  void is_ofAnotherDeedOfTheOneWhoSpeaks_isFalse() {
    Reading reading = Texts.reading("Peru condemned it and shelled a port on Monday.");
    assertThat(
            is(
                Texts.with(
                    reading,
                    Act.of(reading, EventType.ACCUSE, "condemned").frame(),
                    Act.of(reading, EventType.ASSAULT, "shelled")
                        .in(Role.TIME, "on Monday")
                        .frame())))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"At a meeting of 4 May Peru denounced it.", "It rained on Monday."})
  void is_ofAStory_isFalse(String text) {
    Reading reading = Texts.reading(text);
    assertThat(
            is(
                text.contains("denounced")
                    ? Texts.with(reading, Act.of(reading, EventType.ACCUSE, "denounced").frame())
                    : reading))
        .isFalse();
  }

  private static boolean is(Reading reading) {
    StoryDates dates = new StoryDates(TIMES, reading);
    return new BackgroundDates(reading).is(dates.expressions(0).get(0), reading.sentences().get(0));
  }
}
