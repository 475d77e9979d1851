package dev.demarche.gather.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.gather.Container;
import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Lines;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * JSON lines: an article in each line, as an object whose names say what is what. A line that is no
 * such object is a fault.
 */
public final class JsonLinesContainer implements Container {
  private static final Set<String> TYPES =
      Set.of(
          "application/jsonl",
          "application/x-jsonlines",
          "application/x-ndjson",
          "application/ndjson");

  private final Limits limits;
  private final Columns columns = new Columns();
  private final JsonStart starts = new JsonStart(columns);
  private final JsonRow rows = new JsonRow(columns);
  private final Rows documents = new Rows();
  private final ObjectReader reader =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** Reads lines within {@code limits}. */
  public JsonLinesContainer(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean holds(Start start) {
    return start.isNamed(".jsonl")
        || start.isNamed(".ndjson")
        || (start.mediaType() != null && TYPES.contains(start.mediaType()))
        || starts.isArticle(start.bytes());
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    Lines lines = new Lines(in, limits.document());
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      read(uri, line, lines, stated).ifPresent(sink::found);
    }
  }

  private Optional<Found> read(String uri, byte[] line, Lines lines, Stated stated)
      throws IOException {
    String place = uri + "!/" + lines.number();
    int start = JsonStart.markLength(line);
    if (new String(line, start, line.length - start, StandardCharsets.ISO_8859_1).isBlank()) {
      return Optional.empty();
    }
    if (lines.isTooLong()) {
      return fault(place, lines, "is longer than " + limits.document() + " bytes");
    }
    try {
      JsonNode object = reader.readValue(line, start, line.length - start);
      return object.isObject()
          ? Optional.of(documents.found(place, rows.of(object), StandardCharsets.UTF_8, stated))
          : fault(place, lines, "holds no object");
    } catch (JsonEOFException e) {
      return fault(place, lines, "breaks off");
    } catch (JsonProcessingException e) {
      return fault(place, lines, "is no JSON" + column(e));
    }
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " from column " + e.getLocation().getColumnNr();
  }

  private static Optional<Found> fault(String place, Lines lines, String what) {
    return Optional.of(new Fault(place, "line " + lines.number() + " " + what));
  }
}
