package dev.demarche.coding.agreements;

import dev.demarche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the noun of an agreement, in the sentence's text.
 *
 * @param topic its matter, "on the Moselle", an empty span at the noun's end where there is none
 * @param day its date, "26 April 1974", "4 August" or "1974", or null
 * @param year the year of that date, or null where it names none
 * @param partners "with Palau", "between A and B", or null
 * @param place where it was signed, or null
 * @param clause what it is to do, "to exchange prisoners", an empty span where that is not told
 */
record Tail(
    Span topic,
    @Nullable String day,
    @Nullable String year,
    @Nullable Span partners,
    @Nullable String place,
    Span clause) {
  /** The same, of a year told elsewhere. */
  Tail ofYear(String other) {
    return new Tail(topic, other, other, partners, place, clause);
  }

  int end() {
    int named = Math.max(topic.end(), clause.end());
    return partners == null ? named : Math.max(partners.end(), named);
  }
}
