package dev.demarche.record.event;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of an act.
 *
 * @param status how it stood from then on
 * @param date the date that it was told to have or get, or null; a postponed act has several
 * @param asOf day of publication of the article that says so, null where it tells none; for LAPSED
 *     the day after the date
 * @param article the article that says so, null for LAPSED
 */
public record Step(
    Standing status, @Nullable TimeRef date, @Nullable LocalDate asOf, @Nullable String article) {}
