package dev.demarche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one treaty or deal.
 *
 * @param name its name
 * @param parties alpha-3 codes, or {@code IGO|name} for international bodies
 * @param signed ISO date of day, month or year precision ("2010", "2010-04", "2010-04-08"), or null
 * @param inForce likewise
 * @param expires likewise: its end or deadline
 * @param status how it stands
 * @param evidence the words that say so
 */
public record AgreementMention(
    String name,
    List<String> parties,
    @Nullable String signed,
    @Nullable String inForce,
    @Nullable String expires,
    AgreementStatus status,
    List<Evidence> evidence) {
  /** Copies the lists. */
  public AgreementMention {
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }
}
