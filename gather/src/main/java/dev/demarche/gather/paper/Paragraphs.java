package dev.demarche.gather.paper;

import dev.demarche.gather.paper.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs and headings, by type, gaps and indents. */
final class Paragraphs {
  /** A heading's type is so many times larger than the text's. */
  private static final double LARGER = 1.15;

  /** A gap so many times that between lines parts paragraphs. */
  private static final double WIDER = 1.35;

  private static final float INDENT = 6;
  private static final int LONGEST_HEADING = 20;

  /** A line that ends before this part of the column's width may be the last of its paragraph. */
  private static final double SHORT = 0.85;

  private static final Pattern BULLET =
      Pattern.compile("^(?:[•▪◦●■–—*·]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+\\S.*", Pattern.DOTALL);

  private final List<Line> lines;
  private final Hyphens hyphens;
  private final float size;
  private final float gap;
  private final float right;

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    this.hyphens = new Hyphens(lines);
    this.size = commonSize(lines);
    this.gap = commonGap(lines);
    this.right = commonRight(lines);
  }

  /** The blocks of {@code lines}. */
  static List<Block> of(List<Line> lines) {
    return lines.isEmpty() ? List.of() : new Paragraphs(lines).blocks();
  }

  private List<Block> blocks() {
    float titleSize =
        (float)
            lines.stream().filter(line -> line.page() == 1).mapToDouble(Line::size).max().orElse(0);
    List<Block> blocks = new ArrayList<>();
    boolean titled = false;
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || parted(lines.get(i - 1), lines.get(i))) {
        List<Line> group = lines.subList(from, i);
        boolean title = !titled && isLarge(group.get(0)) && group.get(0).size() == titleSize;
        titled = titled || title;
        blocks.add(new Block(title ? Kind.TITLE : kind(group), text(group)));
        from = i;
      }
    }
    return blocks;
  }

  private boolean parted(Line before, Line next) {
    if (before.size() != next.size() && (isLarge(before) || isLarge(next))) {
      return true;
    }
    if (looksLikeHeading(before) != looksLikeHeading(next) || isBullet(next)) {
      return true;
    }
    boolean newPage = before.page() != next.page() || next.y() < before.y();
    if (newPage) {
      return before.endsSentence() || startsAnew(next);
    }
    boolean indented = next.left() > before.left() + INDENT && before.endsSentence();
    boolean shortLine = before.right() < SHORT * right && before.endsSentence();
    return next.y() - before.y() > WIDER * gap(next) || indented || shortLine;
  }

  /** Large type has large gaps. */
  private float gap(Line line) {
    return size == 0 ? gap : gap * Math.max(1, line.size() / size);
  }

  private static boolean startsAnew(Line line) {
    return isBullet(line) || line.text().isEmpty();
  }

  private static boolean isBullet(Line line) {
    return BULLET.matcher(line.text()).matches();
  }

  private boolean isLarge(Line line) {
    return line.size() >= LARGER * size;
  }

  private boolean looksLikeHeading(Line line) {
    return isLarge(line) || (line.bold() && line.words() <= LONGEST_HEADING);
  }

  private Kind kind(List<Line> group) {
    int words = group.stream().mapToInt(Line::words).sum();
    boolean heading =
        words <= LONGEST_HEADING
            && group.stream().allMatch(this::looksLikeHeading)
            && !group.get(group.size() - 1).text().endsWith(".");
    return heading ? Kind.HEADING : isBullet(group.get(0)) ? Kind.ITEM : Kind.PARAGRAPH;
  }

  private String text(List<Line> group) {
    String text = group.get(0).text();
    for (Line line : group.subList(1, group.size())) {
      text = hyphens.join(text, line.text());
    }
    return text.replace("\u00AD", "");
  }

  private static float commonSize(List<Line> lines) {
    Map<Float, Integer> signs = new TreeMap<>();
    lines.forEach(line -> signs.merge(line.size(), line.text().length(), Integer::sum));
    return mostCommon(signs, 10);
  }

  private static float commonGap(List<Line> lines) {
    Map<Float, Integer> gaps = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && step > 1) {
        gaps.merge((float) Math.round(step), 1, Integer::sum);
      }
    }
    return mostCommon(gaps, 14);
  }

  private static float commonRight(List<Line> lines) {
    List<Float> ends = lines.stream().map(Line::right).sorted().toList();
    return ends.get((int) (0.9 * (ends.size() - 1)));
  }

  private static float mostCommon(Map<Float, Integer> counts, float otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
