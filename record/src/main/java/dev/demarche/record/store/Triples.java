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
 * Sorts more rows of three numbers than memory holds. Runs of half a million are sorted in memory,
 * kept in a folder as differences to the row before, and merged.
 */
final class Triples {
  private static final int WIDTH = 3;
  private static final int RUN = 500_000;

  private final Path folder;
  private final String name;
  private final List<Path> runs = new ArrayList<>();
  private long[] rows = new long[WIDTH * 1024];
  private int size;

  /** With a folder for what memory does not hold, and a name that no others there have. */
  Triples(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Takes the rows in their order. */
  interface Taker {
    /** The next row, and how often it was added. */
    void row(long a, long b, long c, int times);
  }

  /** Adds a row. */
  void add(long a, long b, long c) {
    if (size == RUN) {
      spill();
    }
    if (size * WIDTH == rows.length) {
      rows = Arrays.copyOf(rows, Math.min(rows.length * 2, RUN * WIDTH));
    }
    int at = size++ * WIDTH;
    rows[at] = a;
    rows[at + 1] = b;
    rows[at + 2] = c;
  }

  /** Hands all rows over in order, equal ones once, and forgets them. */
  void drain(Taker taker) {
    spill();
    rows = new long[0];
    PriorityQueue<TripleRun> open =
        new PriorityQueue<>(
            Comparator.comparingLong(TripleRun::a)
                .thenComparingLong(TripleRun::b)
                .thenComparingLong(TripleRun::c));
    for (Path run : runs) {
      TripleRun reader = new TripleRun(run);
      if (reader.next()) {
        open.add(reader);
      }
    }
    merge(open, taker);
    runs.forEach(Triples::delete);
    runs.clear();
  }

  private static void merge(PriorityQueue<TripleRun> open, Taker taker) {
    long[] last = new long[WIDTH];
    int times = 0;
    TripleRun least = open.poll();
    while (least != null) {
      if (times > 0 && (least.a() != last[0] || least.b() != last[1] || least.c() != last[2])) {
        taker.row(last[0], last[1], last[2], times);
        times = 0;
      }
      last[0] = least.a();
      last[1] = least.b();
      last[2] = least.c();
      times++;
      if (least.next()) {
        open.add(least);
      }
      least = open.poll();
    }
    if (times > 0) {
      taker.row(last[0], last[1], last[2], times);
    }
  }

  private void spill() {
    if (size == 0) {
      return;
    }
    long[] sorted = sorted(rows, size);
    Path run = folder.resolve(name + "." + runs.size());
    try (OutputStream out = Files.newOutputStream(run)) {
      TripleRun.write(sorted, size, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    runs.add(run);
    size = 0;
  }

  /** Merge sort from below; what is given serves as room. */
  private static long[] sorted(long[] rows, int size) {
    long[] from = rows;
    long[] to = new long[rows.length];
    for (int width = 1; width < size; width *= 2) {
      for (int start = 0; start < size; start += 2 * width) {
        int middle = Math.min(size, start + width);
        merge(from, to, start, middle, Math.min(size, middle + width));
      }
      long[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private static void merge(long[] from, long[] to, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean takesLeft = right >= end || (left < middle && isOrdered(from, left, right));
      int taken = takesLeft ? left++ : right++;
      System.arraycopy(from, taken * WIDTH, to, at * WIDTH, WIDTH);
    }
  }

  private static boolean isOrdered(long[] rows, int one, int other) {
    for (int i = 0; i < WIDTH; i++) {
      int order = Long.compare(rows[one * WIDTH + i], rows[other * WIDTH + i]);
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
