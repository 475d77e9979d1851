package dev.demarche.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Undoes hard line breaks: joins the lines that a fixed width has parted. */
final class Wrapping {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"”’»)]*\\s*");
  private static final int WIDEST = 110;
  private static final int NARROWEST = 45;

  /** A line this full was broken for its width. */
  private static final double FULL = 0.7;

  private static final double SLACK = 0.15;
  private static final int FEWEST = 4;

  private final boolean wrapped;
  private final int width;

  private Wrapping(boolean wrapped, int width) {
    this.wrapped = wrapped;
    this.width = width;
  }

  /** How the text of these paragraphs, as lines, is wrapped. */
  static Wrapping of(List<List<String>> groups) {
    List<Integer> lengths = groups.stream().flatMap(List::stream).map(String::length).toList();
    int widest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    long full = lengths.stream().filter(length -> length >= FULL * widest).count();
    boolean several = groups.stream().anyMatch(group -> group.size() > 2);
    boolean wrapped =
        several
            && widest <= WIDEST
            && widest >= NARROWEST
            && lengths.size() >= FEWEST
            && full * 5 >= lengths.size() * 2L;
    return new Wrapping(wrapped, widest);
  }

  /** The lines of a paragraph, joined where the width alone broke them. */
  List<String> unwrap(List<String> lines) {
    int most = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean here = wrapped || isWrapped(lines, most);
    int limit = wrapped ? width : most;
    List<String> joined = new ArrayList<>();
    StringBuilder open = new StringBuilder(lines.get(0).strip());
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1);
      String line = lines.get(i);
      if (here && continues(line, before, limit)) {
        open.append(keepsHyphen(before) ? "" : " ").append(line.strip());
      } else {
        joined.add(open.toString());
        open = new StringBuilder(line.strip());
      }
    }
    joined.add(open.toString());
    return joined;
  }

  private static boolean continues(String line, String before, int limit) {
    return !(ItemLine.opens(line) && endsSentence(before))
        && !isIndented(line, before)
        && before.length() + firstWord(line) >= (1 - SLACK) * limit;
  }

  private static boolean isWrapped(List<String> lines, int most) {
    return lines.size() > 2
        && most <= WIDEST
        && most >= NARROWEST
        && lines.stream().limit(lines.size() - 1L).allMatch(l -> l.length() >= FULL * most);
  }

  private static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(line).matches();
  }

  private static boolean isIndented(String line, String before) {
    return Character.isWhitespace(line.charAt(0))
        && !before.isEmpty()
        && !Character.isWhitespace(before.charAt(0));
  }

  private static int firstWord(String line) {
    String stripped = line.strip();
    int space = stripped.indexOf(' ');
    return 1 + (space < 0 ? stripped.length() : space);
  }

  /** A word parted with a hyphen keeps it: it may be one of its own. */
  private static boolean keepsHyphen(String line) {
    return line.length() > 1
        && line.endsWith("-")
        && Character.isLetter(line.charAt(line.length() - 2));
  }
}
