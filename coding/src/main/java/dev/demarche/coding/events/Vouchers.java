package dev.demarche.coding.events;

import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.Optional;

/** Finds in one article the words that name who vouches for an act, by its clause. */
final class Vouchers {
  private final Reading reading;
  private final Attribution attribution;

  Vouchers(Reading reading, Attribution attribution) {
    this.reading = reading;
    this.attribution = attribution;
  }

  /** Who vouches for an act by the words around its clause; nobody who is a party to it. */
  Optional<Span> of(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String text = sentence.of(reading.article().text());
    return attribution
        .of(text, frame.trigger().shift(-sentence.start()))
        .map(s -> s.shift(sentence.start()))
        .filter(s -> !isIn(frame, Role.ACTOR, s) && !isIn(frame, Role.RECIPIENT, s));
  }

  private static boolean isIn(Frame frame, Role role, Span words) {
    return frame.in(role).stream().anyMatch(r -> r.span().overlaps(words));
  }
}
