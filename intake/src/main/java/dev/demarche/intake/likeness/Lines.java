package dev.demarche.intake.likeness;

import dev.demarche.intake.table.Tables;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that credit somebody, notes on the version, and datelines from the story. */
final class Lines {
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}©(]+");
  private static final Pattern DATELINE =
      Pattern.compile("(.{2,90}?)(?:\\s+(?:-{1,3}|[–—―])\\s+|\\s*[—―]\\s*|\\s*--\\s*)(?=\\S)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{N}(][\\p{L}\\p{M}\\p{N}'’.,/()-]*(?:\\s+|$)|(?:of|de|the|and|del|la)\\s+)+");
  private static final int LONGEST_CREDIT = 45;
  private static final int LONGEST_WITH_CREDIT_INSIDE = 14;
  private static final int LONGEST_DATELINE = 9;

  private final Map<String, Set<String>> phrases = Tables.phrases("likeness-words.tsv");
  private final Set<String> credits = new HashSet<>(of("credit"));

  Lines() {
    credits.addAll(Tables.phrases("line-words.tsv").getOrDefault("credit", Set.of()));
  }

  /** The phrases of {@code kind}. */
  Set<String> of(String kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** Whether {@code line} tells who made or owns the text, or leads elsewhere. */
  boolean isCredit(String line) {
    String bare = bare(line);
    int words = count(bare);
    return (words <= LONGEST_CREDIT && opens(credits, bare))
        || (words <= LONGEST_WITH_CREDIT_INSIDE
            && of("credit-inside").stream().anyMatch(bare::contains));
  }

  /** Whether {@code line} tells of a correction or an update. */
  boolean isNote(String line) {
    return opens(of("note"), bare(line));
  }

  /** Where the story begins in the first paragraph, behind place, day and agency. */
  int afterDateline(String paragraph) {
    Matcher head = DATELINE.matcher(paragraph);
    boolean found =
        head.lookingAt()
            && count(head.group(1)) <= LONGEST_DATELINE
            && PLACE.matcher(head.group(1)).matches();
    return found ? head.end() : 0;
  }

  private static String bare(String line) {
    String bare = SIGNS.matcher(line).replaceFirst("").toLowerCase(Locale.ROOT).replace('’', '\'');
    return bare.startsWith("(") && !bare.startsWith("(c)") ? bare.substring(1) : bare;
  }

  private static boolean opens(Set<String> phrases, String bare) {
    return phrases.stream().anyMatch(phrase -> opens(phrase, bare));
  }

  private static boolean opens(String phrase, String bare) {
    return bare.startsWith(phrase)
        && (bare.length() == phrase.length()
            || !Character.isLetterOrDigit(bare.charAt(phrase.length()))
            || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)));
  }

  private static int count(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
    }
    return words;
  }
}
