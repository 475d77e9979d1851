package dev.demarche.server.page;

import dev.demarche.record.event.MonthlyCount;
import dev.demarche.server.picture.MonthChart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Acts by month and quad class.
 *
 * @param rows the last 24 months, in order
 * @param chart the same as a picture
 */
public record MonthsView(List<MonthChart.Month> rows, MonthChart chart) {
  private static final int MONTHS = 24;
  private static final int QUADS = 4;

  /** Copies the list. */
  public MonthsView {
    rows = List.copyOf(rows);
  }

  /** Of counts, up to a day. */
  static MonthsView of(List<MonthlyCount> counts, LocalDate asOf) {
    List<MonthChart.Month> rows = new ArrayList<>();
    YearMonth last = YearMonth.from(asOf);
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      List<Integer> quads = new ArrayList<>();
      for (int quad = 1; quad <= QUADS; quad++) {
        quads.add(count(counts, month, quad));
      }
      rows.add(new MonthChart.Month(month.toString(), quads));
    }
    return new MonthsView(rows, MonthChart.of(rows));
  }

  private static int count(List<MonthlyCount> counts, YearMonth month, int quad) {
    return counts.stream()
        .filter(each -> each.month().equals(month) && each.quad() == quad)
        .mapToInt(MonthlyCount::events)
        .sum();
  }

  /** Months in which something happened. */
  public List<MonthChart.Month> busy() {
    return rows.stream().filter(row -> row.counts().stream().anyMatch(count -> count > 0)).toList();
  }
}
