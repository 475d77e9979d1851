package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationsTest {
  @ParameterizedTest
  @CsvSource({
    "Peru asked Chile for water in a telephone call of an hour., telephone call, Peru, Chile",
    "Peru asked Chile for water during their long talks., talks, Peru, Chile",
    "Peru asked Chile for water and praised talks in Oslo., talks, '', ''",
  })
  void parties_ofAConversationInWhichSomebodySpeaks_areThoseWhoSpeak(
      String text, String talk, String by, String to) {
    Reading reading = Texts.reading(text);
    Frame asked =
        Act.of(reading, EventType.REQUEST, "asked")
            .in(Role.ACTOR, "Peru")
            .in(Role.RECIPIENT, "Chile")
            .frame();
    Frame call = Act.of(reading, EventType.CONSULT, talk).frame();
    var found =
        new Conversations(Texts.with(reading, asked, call), Texts.cast(reading), new ActRules())
            .of(call);
    assertThat(found.map(p -> String.join(";", Drafts.names(p.actors()))).orElse("")).isEqualTo(by);
    assertThat(found.map(p -> String.join(";", Drafts.names(p.recipients()))).orElse(""))
        .isEqualTo(to);
  }
}
