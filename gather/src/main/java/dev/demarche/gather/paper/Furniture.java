package dev.demarche.gather.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes out what stands at the edge of every page: running heads and feet, numbers of pages. */
final class Furniture {
  /** Lines at the top and at the bottom of a page that are looked at. */
  private static final int EDGE = 3;

  /** Part of the page's height at each end in which furniture stands. */
  private static final double ZONE = 0.12;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A number that stands alone, with signs around it: "7", "- 7 -", "7/12". */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\p{P}\\p{S}\\s]*\\d{1,4}(?:[\\p{P}\\p{S}\\s]+\\d{1,4})?[\\p{P}\\p{S}\\s]*");

  private Furniture() {}

  /** {@code lines} without it, in the same order. */
  static List<Line> removed(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Map<String, Set<Integer>> seen = new HashMap<>();
    Set<Line> edges = new HashSet<>();
    for (List<Line> page : pages.values()) {
      for (Line line : edge(page)) {
        edges.add(line);
        seen.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(line.page());
      }
    }
    int often = Math.max(2, pages.size() / 3);
    return lines.stream()
        .filter(line -> !edges.contains(line) || !isFurniture(line, seen, often))
        .toList();
  }

  private static boolean isFurniture(Line line, Map<String, Set<Integer>> seen, int often) {
    return PAGE_NUMBER.matcher(line.text()).matches()
        || seen.getOrDefault(shape(line), Set.of()).size() >= often;
  }

  private static List<Line> edge(List<Line> page) {
    List<Line> byHeight = page.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
    int size = byHeight.size();
    List<Line> edge = new ArrayList<>(byHeight.subList(0, Math.min(EDGE, size)));
    edge.addAll(byHeight.subList(Math.max(0, size - EDGE), size));
    edge.removeIf(line -> line.y() > ZONE * line.height() && line.y() < (1 - ZONE) * line.height());
    return edge;
  }

  private static String shape(Line line) {
    return NUMBER.matcher(line.text()).replaceAll("#");
  }
}
