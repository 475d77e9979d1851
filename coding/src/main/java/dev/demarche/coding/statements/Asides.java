package dev.demarche.coding.statements;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a sentence says speaks, beside the words that it tells: "Oman, he said, will “wait”". */
final class Asides {
  private static final String WHO = "(?<who>[^,.;:“”\"()]{2,60}?)";

  private final Pattern saying;
  private final Pattern aside;

  /** "An official quoted Sall as saying". */
  private final Pattern quoted =
      Pattern.compile("\\bquot(?:ed|es|ing)\\s" + WHO + "\\sas\\s\\p{Ll}+ing\\b");

  /**
   * @param verbs those of saying, as alternatives
   */
  Asides(List<String> verbs) {
    String any = String.join("|", verbs);
    saying = Pattern.compile("\\b(?:" + any + ")\\b");
    aside = Pattern.compile(",”?\"?\\s" + WHO + "\\s(?:" + any + ")(?=[,.;]|\\s*$)");
  }

  /** The words for one who is quoted by somebody else in a sentence. */
  Optional<Span> quoted(String text, Span sentence, Span quotation) {
    return find(quoted, text, sentence, quotation);
  }

  /**
   * The words for who says all of a sentence, unless a verb of saying leads from {@code subject} to
   * the quotation: "Oman called it “a farce”, he said".
   */
  Optional<Span> whole(String text, Span sentence, Span quotation, Span subject) {
    boolean said =
        subject.end() <= quotation.start()
            && saying.matcher(text.substring(subject.end(), quotation.start())).find();
    return said ? Optional.empty() : find(aside, text, sentence, quotation);
  }

  private static Optional<Span> find(Pattern pattern, String text, Span sentence, Span quotation) {
    Matcher m = pattern.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      Span who = new Span(m.start("who"), m.end("who"));
      if (!who.overlaps(quotation)) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }
}
