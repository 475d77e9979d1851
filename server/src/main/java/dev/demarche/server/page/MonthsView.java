package dev.demarche.server.page;

import dev.demarche.record.event.MonthlyCount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Acts by month and quad class.
 *
 * @param rows the last 24 months, in order
 */
public record MonthsView(List<Row> rows) {
  private static final int MONTHS = 24;
  private static final int QUADS = 4;
  private static final int BAR = 24;
  private static final int STEP = 30;
  private static final int HEIGHT = 160;
  private static final List<String> COLOURS = List.of("#4f8fd0", "#2f9e6e", "#d9952f", "#cf4a43");

  /** Copies the list. */
  public MonthsView {
    rows = List.copyOf(rows);
  }

  /**
   * A month.
   *
   * @param month as 2025-03
   * @param counts of the quad classes 1 to 4
   */
  public record Row(String month, List<Integer> counts) {
    /** Copies the list. */
    public Row {
      counts = List.copyOf(counts);
    }

    /** All acts of the month. */
    public int sum() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Of counts, up to a day. */
  static MonthsView of(List<MonthlyCount> counts, LocalDate asOf) {
    List<Row> rows = new ArrayList<>();
    YearMonth last = YearMonth.from(asOf);
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      List<Integer> quads = new ArrayList<>();
      for (int quad = 1; quad <= QUADS; quad++) {
        quads.add(count(counts, month, quad));
      }
      rows.add(new Row(month.toString(), quads));
    }
    return new MonthsView(rows);
  }

  private static int count(List<MonthlyCount> counts, YearMonth month, int quad) {
    return counts.stream()
        .filter(each -> each.month().equals(month) && each.quad() == quad)
        .mapToInt(MonthlyCount::events)
        .sum();
  }

  /** Months in which something happened. */
  public List<Row> busy() {
    return rows.stream().filter(row -> row.sum() > 0).toList();
  }

  /** As a picture, a bar a month, the classes on top of each other. */
  String svg() {
    int most = Math.max(1, rows.stream().mapToInt(Row::sum).max().orElse(1));
    int width = MONTHS * STEP;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">"
                + "<title>Acts by month</title>",
            width,
            HEIGHT));
    for (int i = 0; i < rows.size(); i++) {
      double top = HEIGHT;
      for (int quad = 0; quad < QUADS; quad++) {
        double height = (double) HEIGHT * rows.get(i).counts().get(quad) / most;
        top -= height;
        if (height > 0) {
          svg.append(
              String.format(
                  Locale.ROOT,
                  "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>",
                  i * STEP,
                  top,
                  BAR,
                  height,
                  COLOURS.get(quad)));
        }
      }
    }
    return svg.append("</svg>").toString();
  }
}
