package dev.demarche.server.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Cooperation above a line, conflict below it, a column a month.
 *
 * @param height of the picture, in its own units; {@link #WIDTH} wide
 * @param zero how far down the line is
 * @param bars the parts of the columns
 * @param labels of every sixth month
 * @param most highest number of acts of a month on one side of the line
 */
public record MonthChart(String height, String zero, List<Bar> bars, List<Label> labels, int most) {
  /** Width of the picture, in its own units. */
  public static final int WIDTH = 720;

  private static final int QUADS = 4;
  private static final int COOPERATIVE = 2;
  private static final int HEIGHT = 180;
  private static final int FOOT = 20;
  private static final int EVERY = 6;
  private static final double GAP = 0.25;

  /** Copies the lists. */
  public MonthChart {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
  }

  /**
   * A month.
   *
   * @param name as 2025-03
   * @param counts acts of the quad classes 1 to 4
   */
  public record Month(String name, List<Integer> counts) {
    /** Copies the list. */
    public Month {
      counts = List.copyOf(counts);
    }

    private int sum(int from, int to) {
      return counts.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A part of a column.
   *
   * @param quad class 1 to 4
   */
  public record Bar(int quad, String x, String y, String width, String height) {}

  /** A month below the picture. */
  public record Label(String x, String text) {}

  /** Of some months, in their order. */
  public static MonthChart of(List<Month> months) {
    int above = months.stream().mapToInt(each -> each.sum(0, COOPERATIVE)).max().orElse(0);
    int below = months.stream().mapToInt(each -> each.sum(COOPERATIVE, QUADS)).max().orElse(0);
    double unit = (double) HEIGHT / Math.max(1, above + below);
    double zero = above * unit;
    double step = (double) WIDTH / Math.max(1, months.size());
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      add(bars, month, 0, i * step, step, zero, -unit);
      add(bars, month, COOPERATIVE, i * step, step, zero, unit);
      if (i % EVERY == 0) {
        labels.add(new Label(Shape.number(i * step), month.name()));
      }
    }
    return new MonthChart(
        Shape.number(HEIGHT + FOOT), Shape.number(zero), bars, labels, Math.max(above, below));
  }

  /** Two classes on top of each other, away from the line. */
  private static void add(
      List<Bar> bars, Month month, int first, double x, double step, double zero, double unit) {
    double edge = zero;
    for (int quad = first; quad < first + COOPERATIVE; quad++) {
      double height = month.counts().get(quad) * Math.abs(unit);
      if (height > 0) {
        bars.add(
            new Bar(
                quad + 1,
                Shape.number(x),
                Shape.number(unit < 0 ? edge - height : edge),
                Shape.number(step * (1 - GAP)),
                Shape.number(height)));
        edge += unit < 0 ? -height : height;
      }
    }
  }
}
