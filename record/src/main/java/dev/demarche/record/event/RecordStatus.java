package dev.demarche.record.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds.
 *
 * @param place the file, or the address without its password
 * @param bytes its size
 * @param articles articles
 * @param mentions mentions of acts
 * @param events acts
 * @param statements quotations
 * @param agreements mentions of agreements
 * @param first day of publication of the earliest article, or null
 * @param last day of publication of the latest article, or null
 */
public record RecordStatus(
    String place,
    long bytes,
    long articles,
    long mentions,
    long events,
    long statements,
    long agreements,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
