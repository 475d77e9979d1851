package dev.demarche.server.page;

/**
 * A link.
 *
 * @param text what stands there
 * @param href a path of this server
 */
public record Link(String text, String href) {}
