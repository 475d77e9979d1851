package dev.demarche.record.store;

import dev.demarche.model.TimeRef;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether an event at hand is what a question asks for. Agrees with what the index finds, but for
 * words, which it knows only by their beginnings; of events in the index {@link
 * EventQuery#speaking} tells words rightly.
 */
final class Matching {
  /** Letters at the end of a word that may differ. */
  private static final int ENDING = 3;

  /** Letters that must agree. */
  private static final int STEM = 4;

  private final Question question;
  private final List<List<String>> facets;

  Matching(Question question) {
    this.question = question;
    this.facets = new ArrayList<>(QuestionFacets.parties(question));
    this.facets.addAll(QuestionFacets.others(question));
  }

  /** Whether it is, words aside. */
  boolean isAskedFor(RecordedEvent event) {
    Set<String> own = Facets.of(event);
    return facets.stream().allMatch(any -> any.stream().anyMatch(own::contains))
        && event.confidence() >= question.confidence()
        && isInTime(event)
        && standsSo(event.on(question.asOf()));
  }

  private boolean isInTime(RecordedEvent event) {
    LocalDate day = LocalDate.ofEpochDay(EventRow.day(event));
    TimeRef date = event.date();
    LocalDate last = date == null ? day : date.to();
    LocalDate from = question.from();
    LocalDate to = question.to();
    return (from == null || !last.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private boolean standsSo(RecordedEvent event) {
    Promise promise = event.promise();
    return (question.statuses().isEmpty() || question.statuses().contains(event.status()))
        && (question.promises().isEmpty()
            || (promise != null && question.promises().contains(promise.state())));
  }

  /** Whether words that begin like those asked for stand in its passages. */
  boolean speaks(RecordedEvent event) {
    String text = question.text();
    if (text == null) {
      return true;
    }
    List<String> words = new ArrayList<>();
    for (Passage passage : event.mentions()) {
      passage.evidence().forEach(each -> words.addAll(words(each.exact())));
    }
    event.actors().forEach(actor -> words.addAll(words(actor.name())));
    event.recipients().forEach(actor -> words.addAll(words(actor.name())));
    event.topics().forEach(topic -> words.addAll(words(topic)));
    if (event.agreement() != null) {
      words.addAll(words(event.agreement()));
    }
    return words(text).stream()
        .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(stem(asked))));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(STEM, word.length() - ENDING)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(Names.fold(text).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
