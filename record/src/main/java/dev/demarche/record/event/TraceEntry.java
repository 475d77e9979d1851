package dev.demarche.record.event;

/**
 * Something that was changed in the record afterwards.
 *
 * @param at moment, ISO 8601 in universal time
 * @param what {@code corrected}, {@code withdrawn} or {@code renamed}
 * @param subject address of the article, or id of the event
 * @param detail what it was before, or what it became
 */
public record TraceEntry(String at, String what, String subject, String detail) {}
