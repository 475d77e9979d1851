package dev.demarche.intake.line;

import dev.demarche.intake.line.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line at its separators and tells what each part is. */
final class Segmenter {
  private static final Pattern SEPARATORS =
      Pattern.compile(
          "\\s*[|•·●◦▪■»>;\\u0001()\\[\\]]+\\s*|\\s+[-–—―/]+\\s+|\\s*[,:]\\s+|^\\W+|\\s*[,:]$");
  private static final String SEPARATING = "|•·●◦▪■»>;\u0001()[]-–—―/,:";
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|the|our)\\s+");
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_OUTLET = 10;

  private final LineWords words;

  Segmenter(LineWords words) {
    this.words = words;
  }

  List<Segment> cut(String line) {
    List<Segment> segments = new ArrayList<>();
    for (String part : parts(line)) {
      String text = MARKS.matcher(part).replaceFirst("").strip();
      if (text.codePoints().anyMatch(Character::isLetter)) {
        segments.add(new Segment(kind(text), text));
      }
    }
    return segments;
  }

  /** Most lines have no separator, which a look at their characters tells soonest. */
  private static String[] parts(String line) {
    boolean plain = !line.isEmpty() && Character.isLetterOrDigit(line.charAt(0));
    for (int i = 0; plain && i < line.length(); i++) {
      plain = SEPARATING.indexOf(line.charAt(i)) < 0;
    }
    return plain && line.charAt(0) < 128 ? new String[] {line} : SEPARATORS.split(line, -1);
  }

  private Kind kind(String text) {
    if (isByline(text)) {
      return Kind.BYLINE;
    }
    if (words.isNumbered("label", text)
        || words.isNote(text)
        || words.is("qualifier", text)
        || (words.closes("qualifier", text) && LineWords.words(text).size() <= 3)) {
      return Kind.LABEL;
    }
    if (isOutlet(text)) {
      return Kind.OUTLET;
    }
    return isName(text) && LineWords.words(text).size() <= LONGEST_NAME ? Kind.NAME : Kind.OTHER;
  }

  private boolean isByline(String text) {
    int opening = words.opening("byline", text);
    String rest = text.substring(opening).strip();
    if (opening > 0 && !rest.isEmpty() && LineWords.words(rest).size() <= LONGEST_OUTLET) {
      return isName(rest) || isRole(rest) || words.closes("role", rest);
    }
    return isRole(text);
  }

  /** "our correspondent in Riga", "Lima Newsroom": a role at either end. */
  private boolean isRole(String text) {
    if (LineWords.words(text).size() > LONGEST_NAME) {
      return false;
    }
    String bare = ARTICLE.matcher(text).replaceFirst("");
    String before = bare.substring(0, bare.length() - words.closing("role", bare)).strip();
    String role = bare.substring(before.length()).strip();
    if (role.isEmpty()) {
      return words.opens("role", bare) && !isName(bare);
    }
    boolean ours = !bare.equals(text) && !words.is("outlet", role);
    return before.isEmpty() || ours || (isName(before) && !words.is("outlet", role));
  }

  /** Whether an outlet's word stands at either end, or anywhere in a short name. */
  boolean isOutlet(String text) {
    List<String> all = LineWords.words(text.replaceFirst("^(?i:the)\\s+", ""));
    if (all.isEmpty() || all.size() > LONGEST_OUTLET || !isName(text) || words.is("role", text)) {
      return false;
    }
    boolean atEnd = words.is("outlet", all.get(0)) || words.is("outlet", all.get(all.size() - 1));
    return atEnd || (all.size() <= 4 && all.stream().anyMatch(word -> words.is("outlet", word)));
  }

  /** Whether all words begin with a capital, save the small ones within names. */
  boolean isName(String text) {
    List<String> all = LineWords.words(text);
    return !all.isEmpty()
        && all.stream()
            .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)) || isCaseless(word))
        && all.stream().allMatch(this::isNamePart);
  }

  private boolean isNamePart(String word) {
    return !Character.isLowerCase(word.codePointAt(0))
        || words.is("connector", word)
        || word.chars().skip(1).limit(3).anyMatch(Character::isUpperCase);
  }

  private static boolean isCaseless(String word) {
    return Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
  }
}
