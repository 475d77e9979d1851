package dev.demarche.coding.statements;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a sentence says speaks, beside the words that it tells: "Oman, he said, will “wait”". */
final class Asides {
  private static final String WHO =
      "(?!(?:an?|which|that|as|by|in|on|from)\\s)(?<who>[^,.;:“”\"()]{2,60}?)";

  /** Verbs that take no side on what is said. */
  private static final String SAID =
      "said|says|added|adds|told|tells|explained|explains|noted|notes|wrote|writes|stated|states"
          + "|insisted|insists|argued|argues|replied|replies";

  private static final Pattern ASIDE =
      Pattern.compile(",”?\"?\\s" + WHO + "\\s(?:" + SAID + ")(?=[,.;]|\\s*$)");

  /** "An official quoted Sall as saying". */
  private static final Pattern QUOTED =
      Pattern.compile("\\bquot(?:ed|es|ing)\\s" + WHO + "\\sas\\s\\p{Ll}+ing\\b");

  private final Pattern saying;

  /**
   * @param verbs those of saying, as alternatives
   */
  Asides(List<String> verbs) {
    saying = Pattern.compile("\\b(?:" + String.join("|", verbs) + ")\\b");
  }

  /** The words for one whom somebody else quotes with a quotation, next to it. */
  Optional<Span> quoted(String text, Span sentence, Span quotation) {
    Matcher m = QUOTED.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      boolean behind = m.end() <= quotation.start();
      boolean before = m.start() >= quotation.end();
      String between =
          behind
              ? text.substring(m.end(), quotation.start())
              : before ? text.substring(quotation.end(), m.start()) : "";
      if ((behind || before) && !saying.matcher(between).find()) {
        return Optional.of(new Span(m.start("who"), m.end("who")));
      }
    }
    return Optional.empty();
  }

  /**
   * The words for who says all of a sentence, unless a verb of saying leads from {@code subject} to
   * the quotation, "Oman called it “a farce”, he said", or stands behind both.
   */
  Optional<Span> whole(String text, Span sentence, Span quotation, Span subject) {
    if (subject.end() > quotation.start()
        || saying.matcher(text.substring(subject.end(), quotation.start())).find()) {
      return Optional.empty();
    }
    Matcher m = ASIDE.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      Span who = new Span(m.start("who"), m.end("who"));
      if (!who.overlaps(quotation)) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }
}
