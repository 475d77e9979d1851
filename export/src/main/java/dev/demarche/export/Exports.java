package dev.demarche.export;

import dev.demarche.export.calendar.CalendarExporter;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Tables;
import dev.demarche.export.feed.AtomExporter;
import dev.demarche.export.json.GeoJsonExporter;
import dev.demarche.export.json.LinesExporter;
import dev.demarche.export.json.PloverExporter;
import dev.demarche.export.network.GexfExporter;
import dev.demarche.export.network.GraphmlExporter;
import dev.demarche.export.parquet.ParquetExporter;
import dev.demarche.export.row.Deeds;
import dev.demarche.export.row.Fields;
import dev.demarche.export.table.CsvExporter;
import dev.demarche.export.table.TableExporter;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the record in the formats of the field.
 *
 * @param schemes the code schemes
 * @param texts the kept text of the article with an address
 * @param json an event as a line of JSON, in the shape of {@code docs/schema}
 * @param asOf the day as of which the record was asked
 * @param plans whether formats that know only deeds tell that something was announced
 */
public record Exports(
    Schemes schemes,
    Function<String, String> texts,
    Function<RecordedEvent, String> json,
    LocalDate asOf,
    boolean plans) {
  /**
   * A writer.
   *
   * @param out where to; closed with the writer
   * @throws IOException when the beginning of the file cannot be written
   */
  public Exporter open(ExportFormat format, OutputStream out) throws IOException {
    Deeds deeds = new Deeds(schemes, plans);
    Fields fields = new Fields(schemes, texts);
    return switch (format) {
      case GDELT1, GDELT2 -> TableExporter.headless(fields.columns(format.toString()), deeds, out);
      case GDELT2_MENTIONS ->
          TableExporter.ofMentions(fields.columns(format.toString()), deeds, out);
      case ICEWS, CAMEO -> TableExporter.headed(fields.columns(format.toString()), deeds, out);
      case POLECAT -> TableExporter.together(fields.columns("polecat"), deeds, out);
      case PHOENIX -> TableExporter.headless(fields.columns("phoenix"), deeds, out);
      case PLOVER -> new PloverExporter(schemes, deeds, out);
      case JSONL -> new LinesExporter(json, out);
      case CSV -> new CsvExporter(fields.columns("csv"), out);
      case PARQUET -> new ParquetExporter(fields.columns("csv"), out);
      case GEOJSON -> new GeoJsonExporter(fields.columns("csv"), out);
      case GRAPHML -> new GraphmlExporter(schemes, out);
      case GEXF -> new GexfExporter(schemes, out);
      case ICAL -> new CalendarExporter(schemes, out);
      case ATOM -> new AtomExporter(asOf, out);
    };
  }

  /** The columns of our own table, each with its meaning: a line each, tab-separated. */
  public static List<String> codebook() {
    return Tables.of("columns/csv.tsv").stream()
        .map(row -> row.get("name") + "\t" + row.get("meaning"))
        .toList();
  }
}
