package dev.demarche.coding.statements;

import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last quotation of a text of a test, with its speaker. */
record Said(Reading reading, Cast cast, Voice voice, Sentence sentence) {
  /** Spoken by whoever words of the text mean, by nobody known where there are none. */
  static Said by(@Nullable String speaker, String... paragraphs) {
    Reading reading = Texts.reading(paragraphs);
    Cast cast = Texts.cast(reading);
    List<Quotation> quotations = reading.quotations();
    Quotation last = quotations.get(quotations.size() - 1);
    Entity who =
        speaker == null
            ? null
            : Texts.only(cast.resolve(Texts.span(reading, speaker), null, List.of()));
    Span outer = last.outer();
    Sentence sentence =
        reading.sentences().stream()
            .filter(s -> s.span().overlaps(outer))
            .findFirst()
            .orElseThrow();
    return new Said(reading, cast, new Voice(last, who), sentence);
  }

  /** Where it was said. */
  Optional<String> channel() {
    return new Channels().of(reading, cast, voice, sentence);
  }

  /** Who passes it on. */
  Optional<String> teller() {
    return new Relays().of(reading, cast, voice, sentence);
  }
}
