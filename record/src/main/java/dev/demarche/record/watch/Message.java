package dev.demarche.record.watch;

/**
 * What is told.
 *
 * @param id by which whoever is told twice knows it
 * @param type {@code event.created} and the like
 * @param body JSON
 */
public record Message(String id, String type, String body) {}
