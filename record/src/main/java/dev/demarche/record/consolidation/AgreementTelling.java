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
  /** By {@link #moment}. */
  static final Comparator<AgreementTelling> IN_TIME =
      Comparator.comparing(AgreementTelling::moment);

  /**
   * When something is told: by day of publication, without a day first, then by address and name.
   *
   * @param published day of publication, or null
   */
  public record Moment(@Nullable LocalDate published, String article, String name)
      implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
        Comparator.comparing(Moment::published, Comparator.nullsFirst(LocalDate::compareTo))
            .thenComparing(Moment::article)
            .thenComparing(Moment::name);

    @Override
    public int compareTo(Moment other) {
      return ORDER.compare(this, other);
    }
  }

  /** When it is told. */
  public Moment moment() {
    return new Moment(published, article, mention.name());
  }
}
