package dev.demarche.intake.plain;

import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Cuts plain text into blocks. */
public final class PlainText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,6});");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。؟:][\"”’»')\\]]*");
  private static final int LONGEST_HEADING = 14;

  private PlainText() {}

  /** The blocks of {@code text} in order; those above and below the article too. */
  public static List<Part> parts(String text) {
    String decoded = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, true) : text;
    List<List<String>> groups = groups(Clean.breaks(decoded));
    Wrapping wrapping = Wrapping.of(groups);
    List<Part> parts = new ArrayList<>();
    boolean timed = false;
    for (List<String> group : groups) {
      for (String line : wrapping.unwrap(group)) {
        String clean = Clean.line(line);
        if (!clean.isEmpty()) {
          parts.add(part(clean, group.size() == 1, timed));
          timed = ItemLine.isTime(clean) || (timed && group.size() > 1);
        }
      }
    }
    return parts;
  }

  private static Part part(String line, boolean alone, boolean belowTime) {
    if (ItemLine.isTime(line)) {
      return new Part(Kind.HEADING, line);
    }
    if (belowTime || ItemLine.opens(line)) {
      return new Part(Kind.ITEM, ItemLine.withoutBullet(line));
    }
    boolean heading = Clean.words(line) <= LONGEST_HEADING && !SENTENCE_END.matcher(line).matches();
    return new Part(heading && (alone || isShouted(line)) ? Kind.HEADING : Kind.PARAGRAPH, line);
  }

  private static boolean isShouted(String line) {
    return line.chars().noneMatch(Character::isLowerCase);
  }

  /** Lines parted by blank ones; lines keep their indentation. */
  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!Clean.line(line).isEmpty()) {
        group.add(line.stripTrailing());
      } else if (!group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
