package dev.demarche.record.store;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds events. Where one list of facets is asked for that the table of facets has, its rows are
 * walked in the order of days until the page is full. Else the index of words tells what has all
 * that is asked for.
 */
final class EventQuery {
  private static final long FIRST_DAY = -900_000;
  private static final long LAST_DAY = 4_000_000;

  /** Acts that began more than this before the first day asked for are not looked at. */
  private static final int LONGEST_DAYS = 800;

  private final Handle handle;
  private final Kept kept;
  private final WordIndex words;
  private final Terms terms;

  EventQuery(Session session) {
    this.handle = session.handle();
    this.kept = session.kept();
    this.words = session.dialect().words();
    this.terms = session.terms();
  }

  /** Events of a view as they stand on the day of the question. */
  Page<RecordedEvent> ask(Question question, Facets.View view) {
    List<List<String>> parties = QuestionFacets.parties(question);
    List<List<String>> others = QuestionFacets.others(question);
    String text = question.text();
    boolean walks = text == null && parties.size() <= 1 && others.isEmpty();
    if (walks && view.isListed()) {
      List<String> facets = parties.isEmpty() ? List.of("") : parties.get(0);
      parties = List.of(facets.stream().map(view::of).toList());
    }
    parties = new ArrayList<>(parties);
    parties.addAll(others);
    List<List<Long>> numbers = new ArrayList<>();
    for (List<String> any : parties) {
      List<Long> existing = terms.existing(any);
      if (existing.isEmpty()) {
        return new Page<>(List.of(), null);
      }
      numbers.add(existing);
    }
    Search search = search(question, view, text, numbers, walks);
    boolean isListed = numbers.isEmpty() || view.isListed() || words.hasLists();
    return page(
        walks && isListed ? new FacetWalk(handle, search).ofOne() : words.find(handle, search),
        question);
  }

  /** Ids of those of some events in whose passages all words of a text stand. */
  Set<Long> speaking(String text, Collection<StoredEvent> some) {
    if (some.isEmpty()) {
      return Set.of();
    }
    LongSummaryStatistics days =
        some.stream().mapToLong(each -> EventRow.day(each.event())).summaryStatistics();
    String ids =
        some.stream().map(each -> Long.toString(each.id())).collect(Collectors.joining(","));
    Search search =
        new Search(
            "event",
            text,
            List.of(),
            List.of("e.id IN (" + ids + ")"),
            Map.of(),
            days.getMin(),
            days.getMax(),
            null,
            false,
            some.size());
    return words.find(handle, search).stream().map(Listed::id).collect(Collectors.toSet());
  }

  private static Search search(
      Question question,
      Facets.View view,
      @Nullable String text,
      List<List<Long>> terms,
      boolean walks) {
    boolean byEnd = walks && view == Facets.View.AHEAD;
    Conditions conditions =
        byEnd && Conditions.areOfTheList(question)
            ? Conditions.ofListed(question)
            : Conditions.of(question, walks && view.isListed() ? Facets.View.ALL : view);
    long least =
        question.from() == null
            ? FIRST_DAY
            : question.from().toEpochDay() - (byEnd ? 0 : LONGEST_DAYS);
    long most = LAST_DAY;
    if (question.to() != null && byEnd) {
      conditions.add("e.day <= :to", "to", question.to().toEpochDay());
    } else if (question.to() != null) {
      most = question.to().toEpochDay();
    }
    return new Search(
        "event",
        text,
        terms,
        conditions.all(),
        conditions.values(),
        least,
        most,
        question.after() == null ? null : Listed.of(question.after()),
        question.oldestFirst(),
        question.limit() + 1);
  }

  /** The place of an event in lists by its day. */
  String mark(RecordedEvent event) {
    return Lookup.in(
            handle,
            "SELECT day, id FROM event WHERE name IN",
            List.of(event.id()),
            row -> new Listed(row.getLong(1), row.getLong(2)))
        .get(0)
        .mark();
  }

  private Page<RecordedEvent> page(List<Listed> rows, Question question) {
    boolean more = rows.size() > question.limit();
    List<Listed> shown = more ? rows.subList(0, question.limit()) : rows;
    Map<Long, RecordedEvent> events = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT id, body FROM event WHERE id IN",
            shown.stream().map(Listed::id).toList(),
            row -> Map.entry(row.getLong(1), kept.event(row.getString(2))))
        .forEach(entry -> events.put(entry.getKey(), entry.getValue()));
    return new Page<>(
        shown.stream()
            .map(row -> Objects.requireNonNull(events.get(row.id())).on(question.asOf()))
            .toList(),
        more ? shown.get(shown.size() - 1).mark() : null);
  }
}
