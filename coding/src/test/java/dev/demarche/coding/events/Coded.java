package dev.demarche.coding.events;

import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.knowledge.Thesaurus;
import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of texts, as the coder makes them of acts that a test marks. */
final class Coded {
  private static final EventCoder CODER = new EventCoder(new TimeReader(), Thesaurus.load());

  private Coded() {}

  /** The events of a text, given its acts. */
  static List<EventMention> code(Reading bare, Frame... frames) {
    return coded(bare, frames).events();
  }

  /** The date of the story at each sentence of a text. */
  static List<@Nullable TimeRef> story(Reading reading) {
    return coded(reading).story();
  }

  private static EventCoder.Coded coded(Reading bare, Frame... frames) {
    Reading reading = Texts.with(bare, frames);
    return CODER.code(reading, Texts.cast(reading), Texts.voices(reading));
  }

  /** Names of parties. */
  static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }

  /** Codes of their states, "null" where there is none. */
  static List<String> states(List<Actor> actors) {
    return actors.stream().map(a -> String.valueOf(a.state())).toList();
  }
}
