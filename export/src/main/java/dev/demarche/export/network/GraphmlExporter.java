package dev.demarche.export.network;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.xml.Xml;
import dev.demarche.model.Actor;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a directed graph with several edges between two nodes; a node comes before its edges. */
public final class GraphmlExporter implements Exporter {
  private static final List<String> OF_NODES = List.of("name", "kind", "state", "sector");

  private final Schemes schemes;
  private final Xml xml;
  private final Set<String> nodes = new HashSet<>();

  /** Begins the graph. */
  public GraphmlExporter(Schemes schemes, OutputStream out) throws IOException {
    this.schemes = schemes;
    xml = new Xml(out);
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    for (String name : OF_NODES) {
      key("n-" + name, "node", name, "string");
    }
    for (Map.Entry<String, String> each : Tie.TYPES.entrySet()) {
      key("e-" + each.getKey(), "edge", each.getKey(), each.getValue());
    }
    xml.open("graph", "id", "demarche", "edgedefault", "directed");
  }

  private void key(String id, String of, String name, String type) throws IOException {
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    List<Tie> ties = Tie.of(event, schemes);
    for (Tie tie : ties) {
      node(tie.from());
      node(tie.to());
      xml.open(
          "edge", "id", tie.id(), "source", Tie.node(tie.from()), "target", Tie.node(tie.to()));
      data("e-", tie.values());
      xml.close();
    }
    return ties.isEmpty() ? Omission.NO_PAIR : null;
  }

  private void node(Actor actor) throws IOException {
    if (nodes.add(Tie.node(actor))) {
      xml.open("node", "id", Tie.node(actor));
      data("n-", Tie.values(actor));
      xml.close();
    }
  }

  private void data(String prefix, Map<String, @Nullable Object> values) throws IOException {
    for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
      xml.text("data", each.getValue(), "key", prefix + each.getKey());
    }
  }

  @Override
  public void close() throws IOException {
    xml.end();
  }
}
