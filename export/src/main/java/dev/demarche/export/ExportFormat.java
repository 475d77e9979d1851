package dev.demarche.export;

import java.util.Locale;

/** Formats that the record can be written in. */
public enum ExportFormat {
  /** GDELT 1.0 events. */
  GDELT1(true),
  /** GDELT 2.0 events. */
  GDELT2(true),
  /** GDELT 2.0 mentions. */
  GDELT2_MENTIONS(true),
  /** ICEWS events. */
  ICEWS(true),
  /** POLECAT events. */
  POLECAT(true),
  /** Phoenix events. */
  PHOENIX(true),
  /** Tab-separated CAMEO events. */
  CAMEO(true),
  /** PLOVER, a line of JSON each. */
  PLOVER(true),
  /** Events with all that is known of them, a line of JSON each. */
  JSONL(false),
  /** Our own table, comma-separated. */
  CSV(false),
  /** Our own table as Parquet. */
  PARQUET(false),
  /** Points on the map. */
  GEOJSON(false),
  /** Ties between actors. */
  GRAPHML(false),
  /** Ties between actors, with their days. */
  GEXF(false),
  /** Entries of a calendar. */
  ICAL(false),
  /** Entries of a feed. */
  ATOM(false);

  private final boolean deeds;

  ExportFormat(boolean deeds) {
    this.deeds = deeds;
  }

  /** Whether it knows only what has taken place. */
  public boolean knowsOnlyDeeds() {
    return deeds;
  }

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
