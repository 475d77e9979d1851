package dev.demarche.record.store;

import dev.demarche.model.EventType;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.question.Party;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Counts acts by month and quad class. */
final class Months {
  private static final int MONTHS = 24;

  private final Handle handle;
  private final WordIndex words;
  private final YearMonth last;

  /** The months up to that of a day. */
  Months(Session session, LocalDate asOf) {
    this.handle = session.handle();
    this.words = session.dialect().words();
    this.last = YearMonth.from(asOf);
  }

  /** Acts of one party, or between the first two. */
  List<MonthlyCount> of(List<Party> parties) {
    return parties.size() == 1 ? of(parties.get(0)) : between(parties.get(0), parties.get(1));
  }

  private List<MonthlyCount> of(Party party) {
    List<Long> terms =
        new Terms(handle)
            .existing(
                Stream.concat(
                        party.sides().stream().map(Facets::side),
                        party.names().stream().map(Facets::name))
                    .toList());
    if (terms.isEmpty()) {
      return List.of();
    }
    Map<YearMonth, Map<Integer, Integer>> counts = new HashMap<>();
    handle
        .createQuery(
            "SELECT e.day, e.type, count(DISTINCT e.id) AS events FROM ("
                + words.listed(
                    terms,
                    last.minusMonths(MONTHS - 1).atDay(1).toEpochDay(),
                    last.atEndOfMonth().toEpochDay())
                + ") x JOIN event e ON e.id = x.event GROUP BY e.day, e.type")
        .map(
            (row, context) ->
                new MonthlyCount(
                    YearMonth.from(LocalDate.ofEpochDay(row.getLong("day"))),
                    EventType.valueOf(row.getString("type")).quad().number(),
                    row.getInt("events")))
        .forEach(
            each ->
                counts
                    .computeIfAbsent(each.month(), month -> new HashMap<>())
                    .merge(each.quad(), each.events(), Integer::sum));
    return sorted(counts);
  }

  private static List<MonthlyCount> sorted(Map<YearMonth, Map<Integer, Integer>> counts) {
    List<MonthlyCount> months = new ArrayList<>();
    counts.forEach(
        (month, quads) ->
            quads.forEach((quad, events) -> months.add(new MonthlyCount(month, quad, events))));
    months.sort(Comparator.comparing(MonthlyCount::month).thenComparingInt(MonthlyCount::quad));
    return months;
  }

  private List<MonthlyCount> between(Party one, Party other) {
    List<String> pairs = new ArrayList<>();
    for (String a : one.sides()) {
      for (String b : other.sides()) {
        pairs.add(Facets.pair(a, b));
      }
    }
    List<Long> terms = new Terms(handle).existing(pairs);
    if (terms.isEmpty()) {
      return List.of();
    }
    long end = last.getYear() * 12L + last.getMonthValue() - 1;
    return handle
        .createQuery(
            "SELECT month, quad, sum(events) AS events FROM monthly WHERE month IN (<months>)"
                + " AND term IN (<terms>) AND events > 0 GROUP BY month, quad"
                + " ORDER BY month, quad")
        .bindList("months", LongStream.rangeClosed(end - MONTHS + 1, end).boxed().toList())
        .bindList("terms", terms)
        .map(
            (row, context) ->
                new MonthlyCount(
                    YearMonth.of(row.getInt("month") / 12, row.getInt("month") % 12 + 1),
                    row.getInt("quad"),
                    row.getInt("events")))
        .list();
  }
}
