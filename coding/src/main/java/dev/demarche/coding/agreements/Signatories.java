package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a sentence that tell who signed an agreement; see {@code signing.tsv}. */
final class Signatories {
  /** Letters behind words that tell an origin within which something is still told of it. */
  private static final int NEAR = 30;

  private static final Pattern BY =
      Pattern.compile("\\b" + any("BY") + "\\b[^,;:]{0,40}?\\sby\\s([^,;:]+)");

  private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s([^,;:.]+)");

  /** Of "the treaty, which A and B signed" what stands between. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          ",?\\s(?:which|that)\\s([^;:.]{3,90}?),?\\s(?:(?:had|have)\\s)?" + any("ACT") + "\\b");

  /** "Signed, together with A and B, a treaty". */
  private static final Pattern TOGETHER =
      Pattern.compile(",\\s" + any("WITH") + "\\swith\\s([^,;:]+),\\s");

  /**
   * ", signed in Bern in 1974," and "which was signed in Bern": what tells where an agreement comes
   * from, between it and its verb.
   */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "^(?:\\s(?:in|at|with|between|of|on|and)\\s[^,;:]{1,60})?,?\\s(?:(?:which|that)\\s)?(?:(?:was|were|had\\sbeen)\\s)?"
              + any("ORIGIN")
              + "\\b[^;:]{0,100}?(?:,(?!\\s[12]\\d{3}\\b)|(?=\\s(?:which|that)\\s)|$)");

  private final String sentence;

  Signatories(String sentence) {
    this.sentence = sentence;
  }

  /** Words without those that tell together with whom something was signed. */
  static String withoutCompany(String words) {
    return TOGETHER.matcher(words).replaceAll(" ");
  }

  /** Words behind an agreement without those that only tell where it comes from. */
  static String withoutOrigin(String words) {
    Matcher origin = ORIGIN.matcher(words);
    if (!origin.find() || words.length() - origin.end() > NEAR) {
      return words;
    }
    // What no comma ends is weighed as a break.
    return origin.end() == words.length() ? "," : words.substring(origin.end());
  }

  private static String any(String kind) {
    return "(?:" + String.join("|", DataTable.words("signing.tsv", kind)) + ")";
  }

  /** The words for those who are told to have signed what a phrase names, in a clause behind it. */
  Optional<Span> behind(Phrase phrase) {
    Matcher told = RELATIVE.matcher(sentence).region(phrase.whole().end(), sentence.length());
    return told.lookingAt() ? Optional.of(group(told)) : Optional.empty();
  }

  /** The words for those together with whom somebody signed what a phrase names. */
  Optional<Span> beside(Phrase phrase) {
    Matcher told = TOGETHER.matcher(sentence).region(0, phrase.head().start());
    return told.find() ? Optional.of(group(told)) : Optional.empty();
  }

  /** The words for those by whom or between whom something was signed, wherever they stand. */
  List<Span> anywhere() {
    return List.of(BY, BETWEEN).stream()
        .map(pattern -> pattern.matcher(sentence))
        .filter(Matcher::find)
        .map(Signatories::group)
        .toList();
  }

  private static Span group(Matcher told) {
    return new Span(told.start(1), told.end(1));
  }
}
