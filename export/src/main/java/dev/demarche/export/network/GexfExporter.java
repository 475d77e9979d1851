package dev.demarche.export.network;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.xml.Xml;
import dev.demarche.model.Actor;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph over time. GEXF has all nodes before the edges, so edges wait in a file of their
 * own until the end.
 */
public final class GexfExporter implements Exporter {
  private static final List<String> OF_NODES = List.of("kind", "state", "sector");
  private static final String ID = "id";

  private final Schemes schemes;
  private final OutputStream out;
  private final Path waiting;
  private final Xml edges;
  private final Map<String, Actor> nodes = new LinkedHashMap<>();

  /** Begins the graph. */
  public GexfExporter(Schemes schemes, OutputStream out) throws IOException {
    this.schemes = schemes;
    this.out = out;
    waiting = Files.createTempFile("demarche", ".edges");
    edges = new Xml(Files.newOutputStream(waiting), false);
    edges.open("edges");
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    List<Tie> ties = Tie.of(event, schemes);
    for (Tie tie : ties) {
      nodes.putIfAbsent(Tie.node(tie.from()), tie.from());
      nodes.putIfAbsent(Tie.node(tie.to()), tie.to());
      edge(tie);
    }
    return ties.isEmpty() ? Omission.NO_PAIR : null;
  }

  private void edge(Tie tie) throws IOException {
    TimeRef date = tie.event().date();
    edges.open(
        "edge",
        ID,
        tie.id(),
        "source",
        Tie.node(tie.from()),
        "target",
        Tie.node(tie.to()),
        "start",
        date == null ? null : date.from(),
        "end",
        date == null ? null : date.to());
    values(edges, tie.values());
    edges.close();
  }

  private static void values(Xml xml, Map<String, @Nullable Object> values) throws IOException {
    xml.open("attvalues");
    for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
      if (each.getValue() != null) {
        xml.empty("attvalue", "for", each.getKey(), "value", each.getValue());
      }
    }
    xml.close();
  }

  @Override
  public void close() throws IOException {
    edges.end();
    try (Reader part = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
      Xml xml = new Xml(out);
      xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
      xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
      attributes(xml);
      xml.open("nodes");
      for (Map.Entry<String, Actor> each : nodes.entrySet()) {
        node(xml, each.getKey(), each.getValue());
      }
      xml.close();
      xml.insert(part);
      xml.end();
    } finally {
      Files.delete(waiting);
    }
  }

  private static void attributes(Xml xml) throws IOException {
    xml.open("attributes", "class", "node");
    for (String name : OF_NODES) {
      xml.empty("attribute", ID, name, "title", name, "type", "string");
    }
    xml.close();
    xml.open("attributes", "class", "edge");
    for (Map.Entry<String, String> each : Tie.TYPES.entrySet()) {
      String type = each.getValue().equals("int") ? "integer" : each.getValue();
      xml.empty("attribute", ID, each.getKey(), "title", each.getKey(), "type", type);
    }
    xml.close();
  }

  private static void node(Xml xml, String id, Actor actor) throws IOException {
    xml.open("node", ID, id, "label", actor.name());
    Map<String, @Nullable Object> values = Tie.values(actor);
    values.remove("name");
    values(xml, values);
    xml.close();
  }
}
