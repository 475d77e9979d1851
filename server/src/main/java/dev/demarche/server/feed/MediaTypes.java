package dev.demarche.server.feed;

import dev.demarche.export.ExportFormat;

/** How formats are called on the web. */
public final class MediaTypes {
  private static final String LINES = "application/x-ndjson";

  private MediaTypes() {}

  /** The media type of a format. */
  public static String of(ExportFormat format) {
    return switch (format) {
      case GDELT1, GDELT2, GDELT2_MENTIONS, ICEWS, POLECAT, PHOENIX, CAMEO ->
          "text/tab-separated-values; charset=utf-8";
      case PLOVER, JSONL -> LINES;
      case CSV -> "text/csv; charset=utf-8";
      case PARQUET -> "application/vnd.apache.parquet";
      case GEOJSON -> "application/geo+json";
      case GRAPHML, GEXF -> "application/xml";
      case ICAL -> "text/calendar; charset=utf-8";
      case ATOM -> "application/atom+xml; charset=utf-8";
    };
  }

  /** The media type by which a format is asked for; those that share one tell their profile. */
  public static String negotiated(ExportFormat format) {
    return switch (format) {
      case GDELT1, GDELT2, GDELT2_MENTIONS, ICEWS, POLECAT, PHOENIX, CAMEO, PLOVER ->
          of(format) + "; profile=" + format;
      case GRAPHML, GEXF -> "application/" + format + "+xml";
      case JSONL, CSV, PARQUET, GEOJSON, ICAL, ATOM -> of(format);
    };
  }

  /** The ending of a file's name. */
  public static String ending(ExportFormat format) {
    return switch (format) {
      case GDELT1, GDELT2, GDELT2_MENTIONS, ICEWS, POLECAT, PHOENIX, CAMEO -> format + ".tsv";
      case PLOVER -> "plover.jsonl";
      case ICAL -> "ics";
      case JSONL, CSV, PARQUET, GEOJSON, GRAPHML, GEXF, ATOM -> format.toString();
    };
  }
}
