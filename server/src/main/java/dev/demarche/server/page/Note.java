package dev.demarche.server.page;

import org.jspecify.annotations.Nullable;

/**
 * What was read at a mark.
 *
 * @param number from 1
 * @param anchor id of its place on the page
 * @param kind {@code event}, {@code statement} or {@code agreement}
 * @param text what was read
 * @param href the event's page, or null
 */
public record Note(int number, String anchor, String kind, String text, @Nullable String href) {}
