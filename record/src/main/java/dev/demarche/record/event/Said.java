package dev.demarche.record.event;

import dev.demarche.model.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its article.
 *
 * @param article address
 * @param published day of publication, or null
 * @param publisher outlet, or null
 * @param statement what was said
 */
public record Said(
    String article,
    @Nullable LocalDate published,
    @Nullable String publisher,
    Statement statement) {}
