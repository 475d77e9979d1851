package dev.demarche.record.event;

import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty or deal of the record: what all articles tell of it together.
 *
 * @param id made from its earliest mention, so that later articles do not change it
 * @param name its name, as the latest article gives it
 * @param parties alpha-3 codes, or {@code IGO|name}
 * @param status how it stands according to the latest article
 * @param signed ISO date of day, month or year precision, or null
 * @param inForce likewise
 * @param expires likewise
 * @param deadline last day of {@code expires}, or null
 * @param history how it came to stand so, in the order of publication
 * @param mentions who tells of it, in the order of publication
 */
public record RecordedAgreement(
    String id,
    String name,
    List<String> parties,
    AgreementStatus status,
    @Nullable String signed,
    @Nullable String inForce,
    @Nullable String expires,
    @Nullable LocalDate deadline,
    List<AgreementStep> history,
    List<Mention> mentions) {
  /** Copies the lists. */
  public RecordedAgreement {
    parties = List.copyOf(parties);
    history = List.copyOf(history);
    mentions = List.copyOf(mentions);
  }

  /**
   * What one article tells of it.
   *
   * @param article address
   * @param published day of publication, or null
   * @param status how it stands according to it
   * @param signed as above
   * @param expires as above
   * @param evidence the words
   */
  public record Mention(
      String article,
      @Nullable LocalDate published,
      AgreementStatus status,
      @Nullable String signed,
      @Nullable String expires,
      List<Evidence> evidence) {
    /** Copies the list. */
    public Mention {
      evidence = List.copyOf(evidence);
    }
  }
}
