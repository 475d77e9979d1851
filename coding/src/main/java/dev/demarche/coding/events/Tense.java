package dev.demarche.coding.events;

import dev.demarche.model.Span;
import java.util.regex.Pattern;

/** The tense of an act's verb, as the words before it and its ending show. */
enum Tense {
  /** "had asked". */
  HAD,
  /** "has asked". */
  HAS,
  /** "asks". */
  PRESENT,
  PAST;

  private static final Pattern HAD_BEFORE = Pattern.compile("\\bhad\\s(?:\\p{Ll}+\\s){0,2}$");
  private static final Pattern HAS_BEFORE =
      Pattern.compile("\\b(?:has|have)\\s(?:\\p{Ll}+\\s){0,2}$");

  private static final Pattern ENDING = Pattern.compile("\\p{Ll}+[^s\\P{Ll}]s\\b");

  /** Letters before a verb in which its auxiliary stands. */
  private static final int REACH = 30;

  static Tense of(String text, Span verb) {
    String before = text.substring(Math.max(0, verb.start() - REACH), verb.start());
    if (HAD_BEFORE.matcher(before).find()) {
      return HAD;
    }
    if (HAS_BEFORE.matcher(before).find()) {
      return HAS;
    }
    return isPresent(verb.of(text)) ? PRESENT : PAST;
  }

  /** Whether a verb ends as the third person of the present tense does. */
  static boolean isPresent(String verb) {
    return ENDING.matcher(verb).lookingAt();
  }

  /** Whether it tells what was done before the time that the text is at. */
  boolean isPerfect() {
    return this == HAD || this == HAS;
  }
}
