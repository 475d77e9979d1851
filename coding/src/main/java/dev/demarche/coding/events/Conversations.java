package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who takes part in a conversation that is only the occasion of what somebody says in it: "asked
 * her for help in a telephone call".
 */
final class Conversations {
  private static final Pattern OCCASION =
      Pattern.compile("\\b(?:in|during|at|over)\\s(?:an?|the|their)\\s(?:[\\p{L}-]+\\s){0,2}$");

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;

  Conversations(Reading reading, Cast cast, ActRules rules) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
  }

  /** Those who speak in the same sentence, where a conversation is only their occasion. */
  Optional<Parties> of(Frame frame) {
    int start = reading.sentences().get(frame.sentence()).span().start();
    String before = reading.article().text().substring(start, frame.trigger().start());
    if (frame.type() != EventType.CONSULT || !OCCASION.matcher(before).find()) {
      return Optional.empty();
    }
    return reading.frames().stream()
        .filter(f -> f.sentence() == frame.sentence())
        .filter(f -> f.trigger().end() <= frame.trigger().start())
        .filter(f -> rules.of(f.type(), f.mode()).verbal())
        .map(this::speakers)
        .filter(p -> Parties.sides(p.actors()) == 1 && Parties.sides(p.recipients()) == 1)
        .filter(p -> !Counterparts.isSide(p.recipients().get(0), p.actors()))
        .reduce((a, b) -> b);
  }

  private Parties speakers(Frame said) {
    List<Entity> by = resolved(said, Role.ACTOR, List.of());
    return new Parties(by, resolved(said, Role.RECIPIENT, by));
  }

  private List<Entity> resolved(Frame frame, Role role, List<Entity> not) {
    return frame.in(role).stream()
        .flatMap(s -> cast.resolve(s.span(), null, not).stream())
        .filter(e -> !e.side().isEmpty())
        .toList();
  }
}
