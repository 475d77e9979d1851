package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryNamesTest {
  @Test
  void named_ofASideWithOneName_isThatOne() {
    assertThat(recipients("William Ruto wrote to Finland. Norway thanked its ally.", "its ally"))
        .containsExactly("William Ruto");
  }

  @Test
  void named_ofASideWithSeveralNamesAlike_isTheState() {
    assertThat(
            recipients(
                "William Ruto of Kenya wrote to Finland. Norway thanked its ally.", "its ally"))
        .containsExactly("Kenya");
  }

  @Test
  void named_ofAStateThatTheClauseNames_isTheState() {
    assertThat(recipients("William Ruto wrote to Finland. Norway thanked Kenya.", "Kenya"))
        .containsExactly("Kenya");
  }

  private static List<String> recipients(String text, String recipient) {
    Reading reading = Texts.reading(text);
    Frame thanks =
        Act.of(reading, EventType.SUPPORT, "thanked").actor("Norway").recipient(recipient).frame();
    StoryNames names = new StoryNames(Finders.story(reading, thanks, "KEN", 1));
    return Drafts.names(
        names.named(thanks, new Parties(entities("Norway"), entities("Kenya"))).recipients());
  }
}
