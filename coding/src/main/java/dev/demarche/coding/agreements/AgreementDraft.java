package dev.demarche.coding.agreements;

import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one sentence tells it.
 *
 * @param key words that identify it, folded
 * @param told whether the sentence itself tells the status
 */
record AgreementDraft(
    String name,
    List<String> key,
    boolean named,
    List<String> parties,
    @Nullable String signed,
    @Nullable String expires,
    AgreementStatus status,
    boolean told,
    List<Span> evidence) {
  AgreementDraft {
    key = List.copyOf(key);
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }

  /** Whether both speak of one agreement: the shorter's words are the longer's. */
  boolean isSameAs(AgreementDraft other) {
    List<String> few = key.size() <= other.key.size() ? key : other.key;
    List<String> many = key.size() <= other.key.size() ? other.key : key;
    return !few.isEmpty() && many.containsAll(few);
  }

  /** Both together: the first one's name, what either tells. */
  AgreementDraft and(AgreementDraft other) {
    List<Span> all = new ArrayList<>(evidence);
    other.evidence.stream().filter(e -> !all.contains(e)).forEach(all::add);
    boolean longer =
        (!named && other.named) || (named == other.named && other.key.size() > key.size());
    boolean better = other.told && (!told || other.status.compareTo(status) > 0);
    return new AgreementDraft(
        longer ? other.name : name,
        longer ? other.key : key,
        named || other.named,
        other.parties.size() > parties.size() ? other.parties : parties,
        signed != null ? signed : other.signed,
        expires != null ? expires : other.expires,
        better ? other.status : status,
        told || other.told,
        all);
  }
}
