package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a sentence says speaks, beside the words that it tells: "Oman, he said, will “wait”". */
final class Asides {
  private static final String WHO =
      "(?!(?:an?|which|that|as|by|in|on|from)\\s)(?<who>[^,.;:“”\"()]{2,60}?)";

  /** "An official quoted Sall as saying". */
  private static final Pattern QUOTED =
      Pattern.compile("\\bquot(?:ed|es|ing)\\s" + WHO + "\\sas\\s\\p{Ll}+ing\\b");

  private final Pattern saying;
  private final Pattern aside;

  Asides(Sayings sayings) {
    saying = sayings.verb;
    aside = Pattern.compile(",”?\"?\\s" + WHO + "\\s(?:" + sayings.neutral + ")(?=[,.;]|\\s*$)");
  }

  /** Whoever is quoted by somebody else with a quotation, next to it. */
  Optional<Entity> quoted(Quoted quoted) {
    String text = quoted.text();
    Span quotation = quoted.quotation().outer();
    Matcher m = QUOTED.matcher(text).region(quoted.around().start(), quoted.around().end());
    while (m.find()) {
      boolean behind = m.end() <= quotation.start();
      boolean outside = behind || m.start() >= quotation.end();
      Span words = new Span(m.start(), m.end());
      Span between = behind ? between(words, quotation) : between(quotation, words);
      if (outside && !saying.matcher(between.of(text)).find()) {
        return quoted.whom(new Span(m.start("who"), m.end("who")));
      }
    }
    return Optional.empty();
  }

  /**
   * Who says all of a sentence, unless a verb of saying leads from {@code subject} to the
   * quotation, "Oman called it “a farce”, he said", or the subject stands behind it.
   */
  Optional<Entity> whole(Quoted quoted, Span subject) {
    String text = quoted.text();
    Span quotation = quoted.quotation().outer();
    if (subject.end() > quotation.start()
        || saying.matcher(text.substring(subject.end(), quotation.start())).find()) {
      return Optional.empty();
    }
    Matcher m = aside.matcher(text).region(quoted.around().start(), quoted.around().end());
    while (m.find()) {
      Span who = new Span(m.start("who"), m.end("who"));
      if (!who.overlaps(quotation)) {
        return quoted.whom(who);
      }
    }
    return Optional.empty();
  }

  private static Span between(Span first, Span second) {
    int start = first.end();
    return new Span(start, Math.max(start, second.start()));
  }
}
