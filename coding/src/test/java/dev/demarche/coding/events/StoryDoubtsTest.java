package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import org.junit.jupiter.api.Test;

class StoryDoubtsTest {
  private final Reading reading = Texts.reading("Chad wrote to Mali. Norway thanked it.");
  private final Frame thanks =
      Act.of(reading, EventType.SUPPORT, "thanked").actor("Norway").recipient("it").frame();

  @Test
  void concern_ofAPronounForWhomHardlyAnythingIsSaid_isTrue() {
    assertThat(doubts(reading, thanks, 40).concern(thanks, entities("Norway"), entities("Chad")))
        .isTrue();
  }

  @Test
  void concern_ofTheLikeliest_isFalse() {
    assertThat(doubts(reading, thanks, 40).concern(thanks, entities("Norway"), entities("Mali")))
        .isFalse();
  }

  @Test
  void concern_ofASideThatTheArticleNamesNowhere_isFalse() {
    assertThat(doubts(reading, thanks, 1000).concern(thanks, entities("Norway"), entities("Peru")))
        .isFalse();
  }

  @Test
  void concern_ofAName_takesMoreDoubt() {
    Reading named = Texts.reading("Chad wrote to Mali. Norway thanked Chad.");
    Frame act =
        Act.of(named, EventType.SUPPORT, "thanked").actor("Norway").recipient("Chad").frame();
    assertThat(doubts(named, act, 40).concern(act, entities("Norway"), entities("Chad"))).isFalse();
    assertThat(doubts(named, act, 1000).concern(act, entities("Norway"), entities("Chad")))
        .isTrue();
  }

  @Test
  void concern_ofWhatTheNetworkHasNotSeen_isFalse() {
    StoryDoubts blind = new StoryDoubts(Finders.story(reading));
    assertThat(blind.concern(thanks, entities("Norway"), entities("Chad"))).isFalse();
  }

  private static StoryDoubts doubts(Reading reading, Frame act, double odds) {
    return new StoryDoubts(Finders.story(reading, act, "MLI", odds));
  }
}
