package dev.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * Who vouches for something, according to the text.
 *
 * @param name the source as the text or our tables name it
 * @param state ISO 3166-1 alpha-3 code, or null
 * @param kind what it is, null where the text does not tell ("a diplomat")
 */
public record Source(String name, @Nullable String state, @Nullable ActorKind kind) {}
