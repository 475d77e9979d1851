package dev.demarche.record.consolidation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article that a mention stands in.
 *
 * @param uri its address
 * @param published day of publication, or null
 * @param publisher the outlet, or null
 * @param likeness key by which versions of one text are known, or null
 * @param voice alpha-3 code of the state whose officials most of what it tells comes from, or null
 * @param acts types, parties and modes of the acts that it tells of, by blanks, or null
 */
public record Origin(
    String uri,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String likeness,
    @Nullable String voice,
    @Nullable String acts) {}
