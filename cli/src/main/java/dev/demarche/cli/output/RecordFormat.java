package dev.demarche.cli.output;

/** How records are printed. */
public enum RecordFormat {
  /** For people: one screen an article. */
  TABLE,
  /** One record for one input, an array for several. */
  JSON,
  /** One record a line. */
  JSONL,
  /** One event a line. */
  TSV,
  /** A page for a browser. */
  HTML
}
