package dev.demarche.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Conflict;
import dev.demarche.model.Meta;
import dev.demarche.model.Moment;
import dev.demarche.model.Told;
import org.jspecify.annotations.Nullable;

/** Writes what documents tell about themselves, and where their blocks stand in the original. */
final class MetaJson {
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  /** What is told; a field of which nothing is told is left out. */
  ObjectNode meta(Meta meta) {
    ObjectNode node = nodes.objectNode();
    put(node, "title", meta.title());
    put(node, "subtitle", meta.subtitle());
    if (!meta.authors().isEmpty()) {
      ArrayNode authors = node.putArray("authors");
      meta.authors().forEach(each -> authors.add(told(each)));
    }
    put(node, "publisher", meta.publisher());
    put(node, "section", meta.section());
    put(node, "published", meta.published());
    put(node, "updated", meta.updated());
    put(node, "language", meta.language());
    put(node, "address", meta.address());
    if (!meta.conflicts().isEmpty()) {
      ArrayNode conflicts = node.putArray("conflicts");
      meta.conflicts().forEach(each -> conflicts.add(conflict(each)));
    }
    if (!meta.notes().isEmpty()) {
      meta.notes().forEach(node.putArray("notes")::add);
    }
    return node;
  }

  /** The blocks with their offsets in code points. */
  ArrayNode blocks(Article article) {
    CodePoints points = new CodePoints(article.text());
    ArrayNode blocks = nodes.arrayNode();
    for (Block block : article.blocks()) {
      ObjectNode node = blocks.addObject();
      node.put("kind", block.kind().name());
      node.put("start", points.start(block.span()));
      node.put("end", points.end(block.span()));
      if (block.path() != null) {
        node.put("path", block.path());
      }
    }
    return blocks;
  }

  private void put(ObjectNode node, String field, @Nullable Told told) {
    if (told != null) {
      node.set(field, told(told));
    }
  }

  private ObjectNode told(Told told) {
    ObjectNode node = nodes.objectNode();
    node.put("value", told.value());
    node.put("from", told.from().name());
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable Moment moment) {
    if (moment != null) {
      ObjectNode inner = node.putObject(field);
      inner.put("value", moment.value());
      inner.put("from", moment.from().name());
    }
  }

  private ObjectNode conflict(Conflict conflict) {
    ObjectNode node = nodes.objectNode();
    node.put("field", conflict.field());
    node.put("kept", conflict.kept());
    node.put("keptFrom", conflict.keptFrom().name());
    node.put("other", conflict.other());
    node.put("otherFrom", conflict.otherFrom().name());
    return node;
  }
}
