package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by the words around an agreement how it stands; see {@code agreement-cues.tsv}. */
final class StatusCues {
  /** A row that takes an agreement for one in force, unless the text says more. */
  private static final String INVOKED = "INVOKED";

  /** A row that tells nothing, but holds back the words of others. */
  private static final String SKIP = "SKIP";

  /** Farther words tell of something else. */
  private static final int REACH = 70;

  private static final int ADJACENT = 15;
  private static final int BREAK = 25;
  private static final Pattern BREAKS = Pattern.compile("[,;:\"“”]|\\b(?:and|but|while|as)\\b");

  /** Of "the treaty, which A and B signed" what is no break. */
  private static final Pattern RELATIVE = Pattern.compile(",?\\s(?:which|that)\\s[^,;:]*$");

  /** Which day a time beside the words tells. */
  enum Day {
    SIGNED,
    FORCE,
    /** Of coming into force, told as still to come. */
    COMING,
    EXPIRES
  }

  private record Cue(@Nullable AgreementStatus status, boolean firm, @Nullable Day day) {}

  private record Expression(Cue cue, String words) {}

  private record Hit(Cue cue, Span words) {}

  /**
   * A status and the words that tell it.
   *
   * @param firm whether they say so, and do not only take it for granted
   * @param day what a time beside them means, null where it means nothing
   */
  record Told(AgreementStatus status, boolean firm, @Nullable Day day, Span words) {}

  /** The expressions of the table by their first word. */
  private final Map<String, List<Expression>> expressions = new HashMap<>();

  StatusCues() {
    for (DataTable.Row row : DataTable.read("agreement-cues.tsv")) {
      Cue cue =
          new Cue(
              status(row.get(0)),
              !row.get(0).equals(INVOKED),
              row.get(1).isEmpty() ? null : Day.valueOf(row.get(1)));
      for (String words : row.list(2)) {
        String first = words.substring(0, endOfWord(words, 0));
        expressions.computeIfAbsent(first, k -> new ArrayList<>()).add(new Expression(cue, words));
      }
    }
  }

  private static @Nullable AgreementStatus status(String cell) {
    if (cell.equals(INVOKED)) {
      return AgreementStatus.IN_FORCE;
    }
    return cell.equals(SKIP) ? null : AgreementStatus.valueOf(cell);
  }

  /** The words of a sentence that tell of agreements, those within longer ones left out. */
  List<Told> all(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    List<Hit> hits = new ArrayList<>();
    for (int start = 0; start < lower.length(); start++) {
      int end = endOfWord(lower, start);
      for (Expression e : expressions.getOrDefault(lower.substring(start, end), List.of())) {
        if (standsAt(lower, start, e.words())) {
          hits.add(new Hit(e.cue(), new Span(start, start + e.words().length())));
        }
      }
      start = end;
    }
    List<Told> told = new ArrayList<>();
    for (Hit hit : hits) {
      Cue cue = hit.cue();
      AgreementStatus status = cue.status();
      if (status != null && hits.stream().noneMatch(h -> swallows(h.words(), hit.words()))) {
        told.add(new Told(status, cue.firm(), cue.day(), hit.words()));
      }
    }
    return told;
  }

  private static boolean standsAt(String text, int start, String words) {
    int end = start + words.length();
    return text.startsWith(words, start)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean swallows(Span longer, Span shorter) {
    return longer.length() > shorter.length() && longer.contains(shorter);
  }

  /** Those of the words of a sentence that are within reach of a phrase, the nearest first. */
  static List<Told> near(List<Told> all, String sentence, Span phrase) {
    return all.stream()
        .filter(t -> distance(sentence, t, phrase) <= reach(sentence, t))
        .sorted(Comparator.comparingInt(t -> distance(sentence, t, phrase)))
        .toList();
  }

  /** "left the" tells something only of what follows at once. */
  private static int reach(String sentence, Told told) {
    return told.words().of(sentence).endsWith(" the") ? ADJACENT : REACH;
  }

  /** Letters between the two, and more for every break of the clause between them. */
  private static int distance(String sentence, Told told, Span phrase) {
    Span cue = told.words();
    if (cue.overlaps(phrase)) {
      return 0;
    }
    boolean before = cue.end() <= phrase.start();
    Span between =
        before
            ? new Span(/* start= */ cue.end(), /* end= */ phrase.start())
            : new Span(/* start= */ phrase.end(), /* end= */ cue.start());
    String words = Signatories.withoutCompany(between.of(sentence));
    if (!before && told.status() != AgreementStatus.PROPOSED) {
      words = Signatories.withoutOrigin(words);
    }
    boolean relative = !before && RELATIVE.matcher(words).lookingAt();
    long breaks = relative ? 0 : BREAKS.matcher(words).results().count();
    return words.length() + BREAK * (int) breaks;
  }
}
