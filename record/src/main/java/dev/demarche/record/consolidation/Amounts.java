package dev.demarche.record.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds quantities: "1,500 men", "fifteen hundred men", "$3.5 billion"; no dates, no years. */
final class Amounts {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}'’]+|\\d[\\d,]*(?:\\.\\d+)?|[\\p{Sc}%]");
  private static final String MONEY = "money";
  private static final String SHARE = "share";
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_DIGITS = 15;

  private final Map<String, Long> units = new HashMap<>();
  private final Map<String, Long> times = new HashMap<>();
  private final Map<String, String> counted = new HashMap<>();
  private final Set<String> timeWords = new HashSet<>(Rows.first("time-words.tsv"));

  private final Map<String, String> measures = new HashMap<>();
  private final Set<String> lengths = new HashSet<>();
  private final Set<String> distances = new HashSet<>();

  Amounts() {
    for (List<String> row : Rows.of("distances.tsv")) {
      (row.get(1).equals("length") ? lengths : distances).add(row.get(0));
    }
    Rows.of("measures.tsv").forEach(row -> measures.put(row.get(0), row.get(1)));
    Rows.of("counted.tsv").forEach(row -> counted.put(Words.stem(row.get(0)), row.get(1)));
    for (List<String> row : Rows.of("number-words.tsv")) {
      (row.get(2).equals("unit") ? units : times).put(row.get(0), Long.parseLong(row.get(1)));
    }
  }

  /** The quantities of a text, in its order. */
  List<Amount> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    List<Amount> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = endOfNumber(tokens, at);
      if (end > at && !isTime(tokens, at, end) && !isDenied(tokens, at)) {
        add(found, tokens, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static boolean isDigits(String token) {
    return Character.isDigit(token.charAt(0)) && token.length() <= LONGEST_DIGITS;
  }

  private int endOfNumber(List<String> tokens, int start) {
    int at = start;
    while (at < tokens.size()
        && (units.containsKey(tokens.get(at))
            || (at == start && isDigits(tokens.get(at)))
            || (at > start && times.containsKey(tokens.get(at))))) {
      at++;
    }
    return at;
  }

  /** "Not five hundred, but …": the number is another's. */
  private static boolean isDenied(List<String> tokens, int start) {
    return start > 0
        && (tokens.get(start - 1).equals("not")
            || (start > 1
                && tokens.get(start - 1).equals("than")
                && tokens.get(start - 2).equals("rather"))
            || (start > 1
                && tokens.get(start - 1).equals("of")
                && tokens.get(start - 2).equals("instead")));
  }

  private boolean isTime(List<String> tokens, int start, int end) {
    boolean beside =
        (start > 0 && timeWords.contains(tokens.get(start - 1)))
            || (end < tokens.size() && timeWords.contains(tokens.get(end)));
    long value = value(tokens.subList(start, end));
    return beside
        || isDistance(tokens, end)
        || (end == start + 1
            && tokens.get(start).indexOf(',') < 0
            && value >= FIRST_YEAR
            && value <= LAST_YEAR);
  }

  /** "Ten days after", "two weeks ago": when it was, and no quantity of it. */
  private boolean isDistance(List<String> tokens, int end) {
    return end + 1 < tokens.size()
        && lengths.contains(tokens.get(end))
        && distances.contains(tokens.get(end + 1));
  }

  private void add(List<Amount> found, List<String> tokens, int start, int end) {
    String noun = "";
    if (end < tokens.size() && Character.isLetter(tokens.get(end).charAt(0))) {
      int at = tokens.get(end).equals("more") || tokens.get(end).equals("new") ? end + 1 : end;
      String stem = at < tokens.size() ? Words.stem(tokens.get(at)) : "";
      noun = counted.getOrDefault(stem, stem);
    }
    long value = value(tokens.subList(start, end));
    if (value > 1) {
      String measure = measure(tokens, start, end);
      found.add(new Amount(value, noun, measure, String.join(" ", tokens.subList(start, end))));
    }
  }

  /** By what a number counts: "$3", "3 US dollars", "3 per cent", "three hours". */
  private String measure(List<String> tokens, int start, int end) {
    if (start > 0 && isSign(tokens.get(start - 1))) {
      return MONEY;
    }
    String behind = end < tokens.size() ? tokens.get(end) : "";
    String next = end + 1 < tokens.size() ? tokens.get(end + 1) : "";
    if (behind.equals("%") || (behind.equals("per") && next.equals("cent"))) {
      return SHARE;
    }
    return isSign(behind)
        ? MONEY
        : measures.getOrDefault(behind, measures.getOrDefault(next, "").equals(MONEY) ? MONEY : "");
  }

  private static boolean isSign(String token) {
    return !token.isEmpty() && Character.getType(token.charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private long value(List<String> tokens) {
    double sum = 0;
    double part = 0;
    for (String token : tokens) {
      Long factor = times.get(token);
      if (factor == null) {
        Long unit = units.get(token);
        part += unit != null ? unit : Double.parseDouble(token.replace(",", ""));
      } else {
        part = Math.max(1, part) * factor;
        if (factor >= 1000) {
          sum += part;
          part = 0;
        }
      }
    }
    return Math.round(sum + part);
  }
}
