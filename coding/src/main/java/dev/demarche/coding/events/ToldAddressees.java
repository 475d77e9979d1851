package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.List;
import java.util.Optional;

/**
 * Whom the words of an act tell without naming him in its clause: who is told something, the body
 * that a member leaves, whoever did what the object points back to; and which acts nobody suffers.
 */
final class ToldAddressees {
  private static final String AND = " and ";

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;
  private final Occasions occasions;

  ToldAddressees(Reading reading, Cast cast, ActRules rules, Occasions occasions) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
    this.occasions = occasions;
  }

  /** Whom the words tell without naming him in the clause; nobody where they do not. */
  List<Entity> of(Frame frame, List<Entity> actors) {
    return hearer(frame, actors)
        .or(() -> bodyOf(frame, actors))
        .map(List::of)
        .orElseGet(() -> pointedTo(frame, actors));
  }

  /**
   * Whether a recipient is only the object of the verb before: "telephoned Kagame and condemned the
   * attack", where the object of the act itself tells whose deed it is about.
   */
  boolean isOfAnotherVerb(Frame frame, List<Entity> actors) {
    List<RoleSpan> recipients = frame.in(Role.RECIPIENT);
    int start = frame.trigger().start();
    String before = reading.article().text().substring(Math.max(0, start - AND.length()), start);
    return !recipients.isEmpty()
        && before.equals(AND)
        && recipients.stream().allMatch(r -> r.span().end() <= start)
        && !pointedTo(frame, actors).isEmpty();
  }

  /** The body that a member leaves or votes in: the last one named. */
  private Optional<Entity> bodyOf(Frame frame, List<Entity> actors) {
    return rules.bodily().is(frame.type(), behind(frame))
        ? cast.lastBody(frame.trigger()).filter(b -> Counterparts.isOther(b, actors))
        : Optional.empty();
  }

  /** The words of a sentence from those that name the act on. */
  private String behind(Frame frame) {
    int end = reading.sentences().get(frame.sentence()).span().end();
    int start = frame.trigger().start();
    return reading.article().text().substring(start, Math.max(start, end));
  }

  /** Of "she told Sall that Chad would pay" the one who is told. */
  private Optional<Entity> hearer(Frame frame, List<Entity> actors) {
    if (!rules.of(frame.type(), frame.mode()).verbal()) {
      return Optional.empty();
    }
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String text = reading.article().text();
    return cast.named(sentence).stream()
        .filter(
            n ->
                n.span().end() <= frame.trigger().start()
                    && Counterparts.isOther(n.entity(), actors))
        .filter(
            n ->
                rules
                    .company()
                    .told()
                    .matcher(text.substring(sentence.start(), n.span().start()))
                    .find())
        .map(Cast.Named::entity)
        .reduce((a, b) -> b);
  }

  /** Whether an act joins or leaves a treaty that is open to all: it is done to nobody. */
  private boolean isOfManyParties(Frame frame) {
    boolean joining = frame.type() == EventType.SUPPORT || frame.type() == EventType.SANCTION;
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return joining
        && cast.treatiesIn(sentence).stream()
            .filter(t -> t.span().start() >= frame.trigger().start())
            .anyMatch(t -> t.treaty().parties().isEmpty());
  }

  /** Those whom the object of an act points back to; nobody where it does not. */
  private List<Entity> pointedTo(Frame frame, List<Entity> actors) {
    List<Entity> pact = occasions.ofPact(frame, actors);
    return pact.isEmpty() ? occasions.doers(frame, actors) : pact;
  }

  /** Whether an act is done to nobody. */
  boolean isUnaddressed(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    int start = frame.trigger().start();
    String text = reading.article().text();
    String before = text.substring(sentence.start(), Math.max(sentence.start(), start));
    return rules.of(frame.type(), frame.mode()).addressee() == ActRules.Addressee.NEVER
        || isOfManyParties(frame)
        || rules.unaddressed().is(frame.type(), behind(frame))
        || rules.unaddressed().isOfSubject(frame.type(), before);
  }
}
