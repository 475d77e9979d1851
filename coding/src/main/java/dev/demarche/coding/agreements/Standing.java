package dev.demarche.coding.agreements;

import dev.demarche.coding.agreements.AgreementDraft.Days;
import dev.demarche.model.AgreementStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence says that an agreement stands.
 *
 * @param nearest the words that say so, or null where none do
 * @param status what they say, null where they only take it for granted or speak of a day to come
 * @param days the days beside them
 */
record Standing(StatusCues.@Nullable Told nearest, @Nullable AgreementStatus status, Days days) {
  static final Standing UNTOLD = new Standing(null, null, Days.NONE);

  /** Whether words take the agreement to be in force without saying so. */
  boolean invoked() {
    return nearest != null && !nearest.firm();
  }
}
