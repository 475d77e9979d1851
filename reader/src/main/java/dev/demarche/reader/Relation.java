package dev.demarche.reader;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The act between two marked parties of a sentence.
 *
 * @param type the likeliest act, null where the reader sees none
 * @param mode PLOVER mode, or null
 * @param status how the act stands
 */
public record Relation(@Nullable EventType type, @Nullable String mode, EventStatus status) {}
