package dev.demarche.record.store;

import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.question.Party;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Acts between parties by month, as they were counted when they came. */
final class Months {
  private static final int MONTHS = 24;

  private final Handle handle;

  Months(Handle handle) {
    this.handle = handle;
  }

  List<MonthlyCount> between(Party one, Party other, LocalDate asOf) {
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
    long last = asOf.getYear() * 12L + asOf.getMonthValue() - 1;
    return handle
        .createQuery(
            "SELECT month, quad, sum(events) AS events FROM monthly WHERE term IN (<terms>)"
                + " AND month BETWEEN :first AND :last AND events > 0 GROUP BY month, quad"
                + " ORDER BY month, quad")
        .bindList("terms", terms)
        .bind("first", last - MONTHS + 1)
        .bind("last", last)
        .map(
            (row, context) ->
                new MonthlyCount(
                    YearMonth.of(row.getInt("month") / 12, row.getInt("month") % 12 + 1),
                    row.getInt("quad"),
                    row.getInt("events")))
        .list();
  }
}
