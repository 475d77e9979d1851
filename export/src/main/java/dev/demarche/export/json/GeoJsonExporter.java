package dev.demarche.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Fields.Column;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a collection of features: a point where we know where the place lies, else no geometry;
 * the columns of our own table as properties.
 */
public final class GeoJsonExporter implements Exporter {
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final Set<String> ELSEWHERE = Set.of("id", LATITUDE, LONGITUDE);

  private final Column[] columns;
  private final JsonGenerator out;

  /** Begins the collection. */
  public GeoJsonExporter(Column[] columns, OutputStream out) throws IOException {
    this.columns = columns.clone();
    this.out = new ObjectMapper().createGenerator(out, JsonEncoding.UTF8);
    this.out.writeStartObject();
    this.out.writeStringField("type", "FeatureCollection");
    this.out.writeArrayFieldStart("features");
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    Deed whole = Deed.whole(event);
    out.writeRaw('\n');
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeStringField("id", event.id());
    geometry(whole);
    out.writeObjectFieldStart("properties");
    for (Column column : columns) {
      Object value = ELSEWHERE.contains(column.name()) ? null : column.value().apply(whole);
      if (value != null) {
        property(column.name(), value);
      }
    }
    out.writeEndObject();
    out.writeEndObject();
    return null;
  }

  private void property(String name, Object value) throws IOException {
    if (value instanceof Number || value instanceof Boolean) {
      out.writePOJOField(name, value);
    } else {
      out.writeStringField(name, value.toString());
    }
  }

  private void geometry(Deed whole) throws IOException {
    Object latitude = value(LATITUDE, whole);
    Object longitude = value(LONGITUDE, whole);
    if (latitude == null || longitude == null) {
      out.writeNullField("geometry");
      return;
    }
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "Point");
    out.writeArrayFieldStart("coordinates");
    out.writePOJO(longitude);
    out.writePOJO(latitude);
    out.writeEndArray();
    out.writeEndObject();
  }

  private @Nullable Object value(String name, Deed whole) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return column.value().apply(whole);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.close();
  }
}
