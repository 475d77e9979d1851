package dev.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param state ISO 3166-1 alpha-3 code, null for seas and unknown places
 * @param name the place, for a whole state its name
 */
public record Place(@Nullable String state, String name) {}
