package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the speaker of the quotation before goes on in the next one. */
final class EarlierSpeakers {
  /** Letters between the halves of a quotation that is broken by who says it. */
  private static final int SPLIT = 100;

  /** Paragraphs from one answer in an interview to the next one. */
  private static final int ANSWERS = 3;

  private static final Pattern HALVES = Pattern.compile("[^.;:“”\"]+,\\s");
  private static final Pattern QUESTION = Pattern.compile("\\?[”\"]?\\s*$");

  /** Letters in which a question mark stands before its answer. */
  private static final int NEAR = 5;

  private final Sayings sayings;

  EarlierSpeakers(Sayings sayings) {
    this.sayings = sayings;
  }

  /** Of "“We are ready,” she said, “but nobody came.”" whether it is the second half. */
  boolean isSplit(Quoted quoted) {
    if (quoted.last().isEmpty()) {
      return false;
    }
    Span last = quoted.last().get().quotation().outer();
    int start = quoted.quotation().outer().start();
    String between = quoted.text().substring(Math.min(last.end(), start), start);
    return last.end() > 1
        && quoted.text().charAt(last.end() - 2) == ','
        && between.length() < SPLIT
        && HALVES.matcher(between).matches()
        && sayings.verb.matcher(between).find();
  }

  /**
   * The speaker before, when a quotation goes on in the same paragraph, opens the next one, or
   * answers a question.
   */
  Optional<Entity> continued(Quoted quoted) {
    return quoted
        .last()
        .filter(last -> quoted.isAlone() && (goesOn(quoted, last) || answers(quoted, last)))
        .flatMap(last -> Optional.ofNullable(last.speaker()));
  }

  private static boolean goesOn(Quoted quoted, Voice last) {
    int apart = quoted.apart(last);
    return apart == 0 || (apart == 1 && isOpen(quoted, last));
  }

  /** Whether a paragraph's quotation was left without a closing mark, or closes the paragraph. */
  private static boolean isOpen(Quoted quoted, Voice last) {
    Span block = quoted.reading().article().blocks().get(last.quotation().block()).span();
    return last.quotation().outer().end() >= block.end() - 1;
  }

  private static boolean answers(Quoted quoted, Voice last) {
    int block = quoted.reading().article().blocks().get(quoted.quotation().block()).span().start();
    int start = quoted.quotation().outer().start();
    String before = quoted.text().substring(Math.max(block, start - NEAR), start);
    return quoted.apart(last) <= ANSWERS && QUESTION.matcher(before).find();
  }

  /** Of "“We wait,” he said" whoever spoke last, where the pronoun leads to nobody. */
  Optional<Entity> meantByPronoun(Quoted quoted) {
    String text = quoted.text();
    String outside = quoted.left().of(text) + "“”" + quoted.right().of(text);
    Matcher pronoun = sayings.pronoun.matcher(outside);
    return quoted
        .last()
        .filter(last -> quoted.apart(last) <= ANSWERS && pronoun.find())
        .flatMap(last -> Optional.ofNullable(last.speaker()))
        .filter(e -> e.isPerson() && e.mayBe(pronoun.group("he")));
  }
}
