package dev.demarche.model;

/**
 * Two places of a document that disagree.
 *
 * @param field the component of {@link Meta} that they tell
 * @param kept what was believed
 * @param keptFrom where that stands
 * @param other what was not
 * @param otherFrom where that stands
 */
public record Conflict(String field, String kept, Where keptFrom, String other, Where otherFrom) {}
