package dev.demarche.record.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more rows of numbers than memory holds. Runs of half a million are sorted in memory, kept
 * in a folder as differences to the row before, and merged.
 */
final class NumberRows {
  private static final int RUN = 500_000;

  private final Path folder;
  private final String name;
  private final int width;
  private final List<Path> runs = new ArrayList<>();
  private long[] rows;
  private int size;

  /**
   * With a folder for what memory does not hold.
   *
   * @param name that no others there have
   * @param width numbers of a row
   */
  NumberRows(Path folder, String name, int width) {
    this.folder = folder;
    this.name = name;
    this.width = width;
    rows = new long[width * 1024];
  }

  /** Takes the rows in their order. */
  interface Taker {
    /** The next row, and how often it was added. */
    void row(long[] row, int times);
  }

  /** Adds a row. */
  void add(long... row) {
    if (size == RUN) {
      spill();
    }
    if (size * width == rows.length) {
      rows = Arrays.copyOf(rows, Math.min(rows.length * 2, RUN * width));
    }
    System.arraycopy(row, 0, rows, size++ * width, width);
  }

  /** Hands all rows over in order, equal ones once, and forgets them. */
  void drain(Taker taker) {
    spill();
    rows = new long[0];
    PriorityQueue<NumberRun> open =
        new PriorityQueue<>(Comparator.comparing(NumberRun::row, Arrays::compare));
    for (Path run : runs) {
      NumberRun reader = new NumberRun(run, width);
      if (reader.next()) {
        open.add(reader);
      }
    }
    merge(open, taker);
    runs.forEach(NumberRows::delete);
    runs.clear();
  }

  private static void merge(PriorityQueue<NumberRun> open, Taker taker) {
    long[] last = {};
    int times = 0;
    NumberRun least = open.poll();
    while (least != null) {
      if (times > 0 && !Arrays.equals(least.row(), last)) {
        taker.row(last, times);
        times = 0;
      }
      last = least.row().clone();
      times++;
      if (least.next()) {
        open.add(least);
      }
      least = open.poll();
    }
    if (times > 0) {
      taker.row(last, times);
    }
  }

  private void spill() {
    if (size == 0) {
      return;
    }
    long[] sorted = sorted(rows, size);
    Path run = folder.resolve(name + "." + runs.size());
    try (OutputStream out = Files.newOutputStream(run)) {
      NumberRun.write(sorted, size, width, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    runs.add(run);
    size = 0;
  }

  /** Merge sort from below; what is given serves as room. */
  private long[] sorted(long[] rows, int size) {
    long[] from = rows;
    long[] to = new long[rows.length];
    for (int length = 1; length < size; length *= 2) {
      for (int start = 0; start < size; start += 2 * length) {
        int middle = Math.min(size, start + length);
        merge(from, to, start, middle, Math.min(size, middle + length));
      }
      long[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private void merge(long[] from, long[] to, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean takesLeft = right >= end || (left < middle && isOrdered(from, left, right));
      int taken = takesLeft ? left++ : right++;
      System.arraycopy(from, taken * width, to, at * width, width);
    }
  }

  private boolean isOrdered(long[] rows, int one, int other) {
    for (int i = 0; i < width; i++) {
      int order = Long.compare(rows[one * width + i], rows[other * width + i]);
      if (order != 0) {
        return order < 0;
      }
    }
    return true;
  }

  private static void delete(Path run) {
    try {
      Files.delete(run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
