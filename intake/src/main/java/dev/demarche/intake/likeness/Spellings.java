package dev.demarche.intake.likeness;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds spellings of one word into one: "organised" and "organized", "colour" and "color". */
final class Spellings {
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> joins = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final List<Swap> inside = new ArrayList<>();
  private final int longestEnd;

  Spellings() {
    for (Row row : Tables.rows("spellings.tsv")) {
      switch (row.field(0)) {
        case "word" -> words.put(row.field(1), row.field(2));
        case "join" -> joins.put(row.field(1), row.field(2));
        case "end" -> ends.put(row.field(1), row.field(2));
        case "inside" -> inside.add(new Swap(row.field(1), row.field(2)));
        default -> throw row.error("no kind of spelling: " + row.field(0));
      }
    }
    longestEnd = ends.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private record Swap(String from, String to) {}

  /** The one spelling of {@code word}, which is in small letters. */
  String fold(String word) {
    String known = words.get(word);
    if (known != null) {
      return known;
    }
    String folded = word;
    for (Swap swap : inside) {
      if (folded.contains(swap.from)) {
        folded = folded.replace(swap.from, swap.to);
      }
    }
    return withEnd(folded);
  }

  /** The one word that {@code first} and {@code second} are when they stand together, or "". */
  String joined(String first, String second) {
    return joins.getOrDefault(first + " " + second, "");
  }

  /** Whether {@code word} may be the first of two that are one. */
  boolean mayJoin(String word) {
    return word.length() <= 5
        && joins.keySet().stream().anyMatch(two -> two.startsWith(word + " "));
  }

  private String withEnd(String word) {
    for (int length = Math.min(longestEnd, word.length() - 2); length > 1; length--) {
      String end = ends.get(word.substring(word.length() - length));
      if (end != null) {
        return word.substring(0, word.length() - length) + end;
      }
    }
    return word;
  }
}
