package dev.demarche.record.watch;

import java.time.Instant;

/**
 * A saved question.
 *
 * @param id its number
 * @param name what people call it; no two have one name
 * @param query the filters as a query string without question mark, as of the day of asking
 * @param author who saved it
 * @param made when
 */
public record Watch(long id, String name, String query, String author, Instant made) {}
