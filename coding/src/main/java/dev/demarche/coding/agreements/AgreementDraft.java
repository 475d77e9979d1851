package dev.demarche.coding.agreements;

import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one sentence tells it.
 *
 * @param key words that identify it, folded; empty where it goes by its noun alone
 * @param truce whether it is a truce, and no other kind of agreement
 * @param known whether the tables hold it
 * @param told how the sentence itself says that it stands, or null
 * @param otherwise how it stands where no sentence tells
 * @param block number of the block that it was last told in
 */
record AgreementDraft(
    String name,
    Set<String> key,
    boolean truce,
    boolean known,
    List<String> parties,
    Days days,
    @Nullable AgreementStatus told,
    AgreementStatus otherwise,
    int block,
    List<Span> evidence) {
  /** Days of an agreement as ISO dates, null where the text does not tell. */
  record Days(@Nullable String signed, @Nullable String inForce, @Nullable String expires) {
    static final Days NONE = new Days(null, null, null);

    Days or(Days other) {
      return new Days(
          signed != null ? signed : other.signed,
          inForce != null ? inForce : other.inForce,
          expires != null ? expires : other.expires);
    }
  }

  AgreementDraft {
    key = Set.copyOf(key);
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }

  AgreementStatus status() {
    return told != null ? told : otherwise;
  }

  /** Whether both speak of one agreement: the shorter's words are the longer's. */
  boolean isSameAs(AgreementDraft other) {
    if (truce != other.truce || areStrangers(parties, other.parties)) {
      return false;
    }
    if (key.isEmpty() || other.key.isEmpty()) {
      return truce;
    }
    return key.containsAll(other.key) || other.key.containsAll(key);
  }

  private static boolean areStrangers(List<String> some, List<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  /** Both together: the fuller name, what either tells. */
  AgreementDraft and(AgreementDraft later) {
    List<Span> all = new ArrayList<>(evidence);
    later.evidence.stream().filter(e -> !all.contains(e)).forEach(all::add);
    boolean fuller = !known && (later.known || later.key.size() > key.size());
    return new AgreementDraft(
        fuller ? later.name : name,
        fuller ? later.key : key,
        truce,
        known || later.known,
        later.parties.size() > parties.size() ? later.parties : parties,
        days.or(later.days),
        further(told, later.told),
        isAsFar(otherwise, later.otherwise) ? otherwise : later.otherwise,
        later.block,
        all);
  }

  /** The last of the stages that may follow each other in turn; else the status itself. */
  private static AgreementStatus stage(AgreementStatus status) {
    return switch (status) {
      case EXTENDED, SUSPENDED, WITHDRAWING, EXPIRING -> AgreementStatus.EXPIRING;
      case WITHDRAWN, EXPIRED -> AgreementStatus.EXPIRED;
      default -> status;
    };
  }

  private static boolean isAsFar(AgreementStatus one, AgreementStatus other) {
    return stage(one).compareTo(stage(other)) >= 0;
  }

  /** The status that lies further on in an agreement's life; of equals what is told first. */
  static @Nullable AgreementStatus further(
      @Nullable AgreementStatus first, @Nullable AgreementStatus second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return isAsFar(first, second) ? first : second;
  }
}
