package dev.demarche.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Sectors.Sector;
import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Deeds;
import dev.demarche.model.Actor;
import dev.demarche.model.Participant;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes PLOVER events, a line of JSON each: the fields of POLECAT in lower case, and under {@code
 * demarche} what PLOVER has no room for.
 */
public final class PloverExporter implements Exporter {
  private final Schemes schemes;
  private final Deeds deeds;
  private final JsonGenerator out;
  private boolean begun;

  /** A writer. */
  public PloverExporter(Schemes schemes, Deeds deeds, OutputStream out) throws IOException {
    this.schemes = schemes;
    this.deeds = deeds;
    this.out =
        new ObjectMapper()
            .createGenerator(out, JsonEncoding.UTF8)
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    Omission omission = deeds.omission(event);
    if (omission != null) {
      return omission;
    }
    out.writePOJO(line(deeds.together(event)));
    begun = true;
    return null;
  }

  private Map<String, Object> line(Deed deed) {
    RecordedEvent event = deed.event();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("event_id", event.id());
    put(line, "event_date", deed.day());
    line.put("event_type", deed.type().name());
    put(line, "event_mode", deed.mode());
    line.put("intensity", Double.valueOf(schemes.plover().of(deed.type(), deed.mode())));
    line.put("quad_code", deed.type().quad().name().replace('_', ' '));
    line.put("contexts", event.contexts());
    line.put("actor", event.actors().stream().map(this::actor).toList());
    line.put("recipient", event.recipients().stream().map(this::actor).toList());
    if (event.place() != null) {
      put(line, "placename", event.place().name());
      put(line, "country", event.place().state());
    }
    line.put("source", publishers(event));
    put(line, "publication_date", event.first());
    line.put("text", event.mentions().get(0).evidence().get(0).exact());
    line.put("demarche", own(event));
    return line;
  }

  private Map<String, Object> actor(Actor actor) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", actor.name());
    put(node, "country", actor.state());
    put(node, "sector", schemes.sectors().of(actor.sector()).map(Sector::plover).orElse(null));
    put(node, "title", actor.office());
    node.put("kind", actor.kind().name());
    put(node, "body", actor.body());
    put(node, "role", actor.sector());
    return node;
  }

  private Map<String, Object> own(RecordedEvent event) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("type", event.type().name());
    put(node, "mode", event.mode());
    node.put("status", event.status().name());
    if (event.date() != null) {
      put(node, "date_from", event.date().from());
      put(node, "date_to", event.date().to());
      put(node, "date_precision", event.date().precision());
    }
    node.put("others", event.others().stream().map(this::other).toList());
    put(node, "medium", event.medium());
    put(node, "duration", event.duration());
    node.put("topics", event.topics());
    put(node, "agreement", event.agreement());
    node.put("told_by", event.toldBy());
    node.put("sources", event.sources());
    node.put("articles", event.mentions().stream().map(each -> each.article()).distinct().toList());
    node.put("confidence", event.confidence());
    return node;
  }

  private Map<String, Object> other(Participant other) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("as", other.as().name());
    node.putAll(actor(other.actor()));
    return node;
  }

  private static List<String> publishers(RecordedEvent event) {
    return event.mentions().stream()
        .flatMap(passage -> Stream.ofNullable(passage.publisher()))
        .distinct()
        .toList();
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    if (begun) {
      out.writeRaw('\n');
    }
    out.close();
  }
}
