package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act as one sentence tells it, with its parties identified; several may turn out to be one
 * event.
 *
 * @param sentences indices of the sentences that tell it
 * @param triggers the words that name it
 * @param evidence the passages that say so
 * @param headline whether only the headline tells it
 * @param score the probability that the article tells it
 */
record Draft(
    EventType type,
    @Nullable String mode,
    EventStatus status,
    List<Entity> actors,
    List<Entity> recipients,
    List<Participant> others,
    @Nullable TimeRef date,
    @Nullable Place place,
    List<Source> sources,
    List<Integer> sentences,
    List<Span> triggers,
    List<Span> evidence,
    boolean headline,
    double score) {
  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    others = List.copyOf(others);
    sources = List.copyOf(sources);
    sentences = List.copyOf(sentences);
    triggers = List.copyOf(triggers);
    evidence = List.copyOf(evidence);
  }

  /** The same act between other parties. */
  Draft between(List<Entity> newActors, List<Entity> newRecipients) {
    return with(status, newActors, newRecipients, date, place);
  }

  /** The same act on another date. */
  Draft on(@Nullable TimeRef newDate) {
    return with(status, actors, recipients, newDate, place);
  }

  /** The same act, of which somebody concerned says that it is not so. */
  Draft denied() {
    return with(EventStatus.DENIED, actors, recipients, date, place);
  }

  /** The same act at a place. */
  Draft at(Place newPlace) {
    return with(status, actors, recipients, date, newPlace);
  }

  private Draft with(
      EventStatus newStatus,
      List<Entity> newActors,
      List<Entity> newRecipients,
      @Nullable TimeRef newDate,
      @Nullable Place newPlace) {
    return new Draft(
        type,
        mode,
        newStatus,
        newActors,
        newRecipients,
        others,
        newDate,
        newPlace,
        sources,
        sentences,
        triggers,
        evidence,
        headline,
        score);
  }

  /** The same act, told by a headline as well. */
  Draft alsoToldAt(Draft title) {
    return new Draft(
        type,
        mode,
        status,
        actors,
        recipients,
        others,
        date,
        place,
        sources,
        concat(sentences, title.sentences),
        concat(triggers, title.triggers),
        concat(evidence, title.evidence),
        headline,
        Math.max(score, title.score));
  }

  /** The same act, of which a further passage tells. */
  Draft alsoToldBy(Span passage) {
    return new Draft(
        type,
        mode,
        status,
        actors,
        recipients,
        others,
        date,
        place,
        sources,
        sentences,
        triggers,
        concat(evidence, List.of(passage)),
        headline,
        score);
  }

  private static <T> List<T> concat(List<T> a, List<T> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  /** Its actors and its recipients. */
  Stream<Entity> parties() {
    return Stream.concat(actors.stream(), recipients.stream());
  }

  int firstSentence() {
    return sentences.get(0);
  }
}
