package dev.demarche.coding.events;

import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts of tests: an act between parties that need no context, told by one passage of a text. */
final class Drafts {
  private Drafts() {}

  /** An act that took place, told by the first sentence, whose first word names it. */
  static Draft act(EventType type, @Nullable String mode, List<String> by, List<String> to) {
    return new Draft(
        type,
        mode,
        EventStatus.OCCURRED,
        by.stream().map(Texts::entity).toList(),
        to.stream().map(Texts::entity).toList(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(0),
        List.of(new Span(0, 1)),
        List.of(new Span(0, 1)),
        false,
        0.9);
  }

  /** The same act, told by a sentence. */
  static Draft in(Draft draft, int sentence, Span trigger, Span evidence) {
    return copy(draft, draft.mode(), draft.status(), draft.date(), sentence, trigger, evidence);
  }

  /** The same act, of a mode. */
  static Draft of(Draft draft, @Nullable String mode) {
    return copy(draft, mode, draft.status(), draft.date());
  }

  /** The same act as it stands. */
  static Draft as(Draft draft, EventStatus status) {
    return copy(draft, draft.mode(), status, draft.date());
  }

  /** The same act on a date. */
  static Draft on(Draft draft, TimeRef date) {
    return copy(draft, draft.mode(), draft.status(), date);
  }

  /** The same act, told by somebody. */
  static Draft by(Draft draft, Source source) {
    return new Draft(
        draft.type(),
        draft.mode(),
        draft.status(),
        draft.actors(),
        draft.recipients(),
        draft.others(),
        draft.date(),
        draft.place(),
        List.of(source),
        draft.sentences(),
        draft.triggers(),
        draft.evidence(),
        draft.headline(),
        draft.score());
  }

  /** The same act, told by the headline. */
  static Draft inHeadline(Draft draft) {
    return new Draft(
        draft.type(),
        draft.mode(),
        draft.status(),
        draft.actors(),
        draft.recipients(),
        draft.others(),
        draft.date(),
        draft.place(),
        draft.sources(),
        draft.sentences(),
        draft.triggers(),
        draft.evidence(),
        true,
        draft.score());
  }

  /** Names of parties. */
  static List<String> names(List<Entity> entities) {
    return entities.stream().map(e -> e.actor().name()).toList();
  }

  private static Draft copy(
      Draft draft, @Nullable String mode, EventStatus status, @Nullable TimeRef date) {
    return copy(
        draft,
        mode,
        status,
        date,
        draft.firstSentence(),
        draft.triggers().get(0),
        draft.evidence().get(0));
  }

  private static Draft copy(
      Draft draft,
      @Nullable String mode,
      EventStatus status,
      @Nullable TimeRef date,
      int sentence,
      Span trigger,
      Span evidence) {
    return new Draft(
        draft.type(),
        mode,
        status,
        draft.actors(),
        draft.recipients(),
        draft.others(),
        date,
        draft.place(),
        draft.sources(),
        List.of(sentence),
        List.of(trigger),
        List.of(evidence),
        draft.headline(),
        draft.score());
  }
}
