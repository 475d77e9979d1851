package dev.demarche.record.consolidation;

import dev.demarche.model.AgreementMention;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of an agreement.
 *
 * @param article its address
 * @param published day of publication, or null
 * @param mention what it tells
 */
public record AgreementTelling(
    String article, @Nullable LocalDate published, AgreementMention mention) {
  /** By day of publication, those without a day first, then by address and name. */
  static final Comparator<AgreementTelling> IN_TIME =
      Comparator.comparing(AgreementTelling::published, Comparator.nullsFirst(LocalDate::compareTo))
          .thenComparing(AgreementTelling::article)
          .thenComparing(each -> each.mention().name());
}
