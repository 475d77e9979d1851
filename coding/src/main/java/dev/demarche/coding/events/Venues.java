package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Places acts for which the reader found no place: by the words that open their sentence or stand
 * in their clause ("In Nairobi, …", "… met near Goma"), or by the talks of which they were part.
 */
final class Venues {
  /** How many sentences ago the talks may have been told. */
  private static final int PAUSE = 8;

  /** Letters before a place that opens a sentence: "From " and a mark. */
  private static final int OPENING = 8;

  /** Acts that are done at a place; those of words have one only where they open with it. */
  private static final Set<EventType> LOCAL =
      EnumSet.of(EventType.CONSULT, EventType.PROTEST, EventType.ASSAULT);

  private static final Pattern WITHIN =
      Pattern.compile("(?i)(?:^|.*[\\s(])(?:in|at|near|outside|from)\\s(?:the\\s)?$");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:–—“”\"]|\\b(?:who|which|that|whose|where|when|after|before|while|until|since|because"
              + "|and|but|to)\\b");

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;

  Venues(Reading reading, Cast cast, ActRules rules) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
  }

  /** The acts in the order of their first sentence, with places where they can be told. */
  List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      settled.add(
          draft.place() == null && hasHappened(draft)
              ? place(draft, settled).map(draft::at).orElse(draft)
              : draft);
    }
    return settled;
  }

  private static boolean hasHappened(Draft draft) {
    return draft.status() == EventStatus.OCCURRED || draft.status() == EventStatus.ONGOING;
  }

  private Optional<Place> place(Draft draft, List<Draft> before) {
    return inSentence(draft).or(() -> ofTalks(draft, before));
  }

  private Optional<Place> inSentence(Draft draft) {
    Span sentence = reading.sentences().get(draft.firstSentence()).span();
    for (Cast.Site site : cast.sites(sentence)) {
      String before = reading.article().text().substring(sentence.start(), site.span().start());
      if (WITHIN.matcher(before).matches()
          && (before.length() < OPENING || isBeside(draft, site.span()))) {
        return Optional.of(site.place());
      }
    }
    return Optional.empty();
  }

  /** Whether a place follows the words that name an act, within their clause. */
  private boolean isBeside(Draft draft, Span site) {
    Span trigger = draft.triggers().get(0);
    if (!LOCAL.contains(draft.type()) || site.start() < trigger.end()) {
      return false;
    }
    String between = reading.article().text().substring(trigger.end(), site.start());
    return !CLAUSE.matcher(between).find();
  }

  /** What was said or agreed at talks was said where they were held. */
  private Optional<Place> ofTalks(Draft draft, List<Draft> before) {
    boolean spoken =
        draft.type() == EventType.CONSULT || rules.of(draft.type(), draft.mode()).verbal();
    if (!spoken || sides(draft).size() < 2) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft talks = before.get(i);
      if (draft.firstSentence() - talks.firstSentence() > PAUSE) {
        break;
      }
      if (talks.type() == EventType.CONSULT
          && talks.place() != null
          && hasHappened(talks)
          && mayBeSameDay(talks, draft)
          && sides(talks).containsAll(sides(draft))) {
        return Optional.ofNullable(talks.place());
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeSameDay(Draft a, Draft b) {
    return a.date() == null || b.date() == null || a.date().overlaps(b.date());
  }

  private static Set<String> sides(Draft draft) {
    Set<String> sides = new HashSet<>();
    draft.actors().stream().map(Entity::side).forEach(sides::add);
    draft.recipients().stream().map(Entity::side).forEach(sides::add);
    return sides;
  }
}
