package dev.demarche.gather.web;

import java.util.Map;

/** How Demarche introduces itself. */
final class Manners {
  /** The name to which robots.txt files address themselves. */
  static final String NAME = "demarche";

  /** Headers of every request. */
  static final Map<String, String> HEADERS =
      Map.of(
          "User-Agent",
          "Demarche/0.1 (reads news pages that its user names)",
          "Accept",
          "text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.9, */*;q=0.5");

  private Manners() {}
}
