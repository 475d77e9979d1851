package dev.demarche.intake.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a company or office says about itself below each of its releases. */
final class SelfPortraits {
  private static final Pattern HEADING =
      Pattern.compile("\\W*(?:about|ABOUT|About) (?:the |THE |The )?(\\p{Lu}.{1,80}?)\\W*");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:The )?(\\p{Lu}\\S*(?: (?:of|for|and|the|&|\\p{Lu}\\S*)){0,7}) (?:is|are) (?:an?|the|one) .*",
          Pattern.DOTALL);

  /** So many blocks at most make a portrait. */
  private static final int LONGEST = 5;

  /** So much of the text stands above it. */
  private static final double LEAST_ABOVE = 0.5;

  private SelfPortraits() {}

  /** {@code chunks} up to a portrait that ends them. */
  static List<Chunk> without(List<Chunk> chunks) {
    int all = chunks.stream().mapToInt(each -> each.part().text().length()).sum();
    int above = 0;
    for (int i = 0; i < chunks.size(); i++) {
      boolean late = i >= chunks.size() - LONGEST && above > LEAST_ABOVE * all;
      if (late && begins(chunks, i)) {
        return chunks.subList(0, i);
      }
      above += chunks.get(i).part().text().length();
    }
    return chunks;
  }

  private static boolean begins(List<Chunk> chunks, int at) {
    String text = chunks.get(at).part().text();
    Matcher heading = HEADING.matcher(text);
    if (heading.matches() && at + 1 < chunks.size()) {
      return opensWith(chunks.get(at + 1).part().text(), heading.group(1));
    }
    return isBehindRule(chunks.get(at).element()) && OPENING.matcher(text).matches();
  }

  /** Headings often shout the name that the text below writes in small letters. */
  private static boolean opensWith(String text, String name) {
    String bare = text.startsWith("The ") ? text.substring("The ".length()) : text;
    return bare.regionMatches(true, 0, name, 0, name.length());
  }

  private static boolean isBehindRule(Element element) {
    Element before = element.previousElementSibling();
    return before != null && before.normalName().equals("hr");
  }
}
