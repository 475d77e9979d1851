package dev.demarche.record.event;

import dev.demarche.model.AgreementStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of an agreement.
 *
 * @param status how it stood from then on
 * @param expires when it was to run out, ISO date of day, month or year precision, or null
 * @param asOf day of publication of the article that says so, or null
 * @param article the article that says so
 */
public record AgreementStep(
    AgreementStatus status, @Nullable String expires, @Nullable LocalDate asOf, String article) {}
