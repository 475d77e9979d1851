package dev.demarche.coding.agreements;

import dev.demarche.model.Span;
import java.util.regex.Pattern;

/**
 * A noun phrase that may name an agreement; spans in the sentence's text.
 *
 * @param head the noun with what qualifies it before
 * @param noun the noun itself
 * @param named whether it is a name of its own, by its capitals
 * @param definite whether an article or pronoun points back to something known
 */
record Phrase(
    Span head,
    Span noun,
    Instruments.Strength strength,
    boolean named,
    boolean definite,
    Tail tail) {
  private static final Pattern QUOTES = Pattern.compile("[\"“”]");

  /** From the first qualifier to the end of the tail. */
  Span whole() {
    return new Span(head.start(), tail.end());
  }

  boolean hasQualifiers() {
    return head.length() > noun.length();
  }

  /** Whether more than time and parties qualifies the noun. */
  boolean isQualified() {
    return hasQualifiers() || tail.topic().length() > 0 || tail.clause().length() > 0;
  }

  /** Whether nothing but the noun is there: "the treaty". */
  boolean isBare() {
    return !hasQualifiers()
        && tail.topic().length() == 0
        && tail.day() == null
        && tail.partners() == null
        && tail.place() == null
        && tail.clause().length() == 0;
  }

  /**
   * The name: the qualified noun, its topic or year, and its partners where it has nothing else.
   */
  String name(String sentence) {
    String name = head.of(sentence) + QUOTES.matcher(tail.topic().of(sentence)).replaceAll("");
    String year = tail.year();
    if (year != null && !name.contains(year)) {
      return name + " of " + year;
    }
    Span partners = tail.partners();
    String place = tail.place();
    boolean plain = name.length() == noun.length();
    String day = tail.day();
    if (plain && day != null) {
      return name + " of " + day;
    }
    if (plain && tail.clause().length() > 0) {
      return name + QUOTES.matcher(tail.clause().of(sentence)).replaceAll("");
    }
    if (plain && partners != null) {
      return name + " " + partners.of(sentence);
    }
    return plain && place != null ? name + " of " + place : name;
  }
}
