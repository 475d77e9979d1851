package dev.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas under {@code docs/schema/}. */
final class Schemas {
  private static final Path FOLDER = Path.of("..", "docs", "schema");

  private final Schema schema;

  private Schemas(String name) {
    try {
      String text = Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static Schemas ofRecord() {
    return new Schemas("demarche-record-1.schema.json");
  }

  static Schemas ofEvent() {
    return new Schemas("demarche-event-1.schema.json");
  }

  static Schemas ofChange() {
    return new Schemas("demarche-change-1.schema.json");
  }

  static Schemas ofArticle() {
    return new Schemas("demarche-article-1.schema.json");
  }

  /** What is wrong with a document, with its place. */
  List<String> faults(JsonNode document) {
    return schema.validate(document).stream()
        .map(e -> e.getInstanceLocation() + ": " + e.getMessage())
        .toList();
  }
}
