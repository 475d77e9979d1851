package dev.demarche.eval.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.eval.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Has a reader read the passages of gold. */
public final class SentencePredictions {
  private SentencePredictions() {}

  /** The passage with the reader's events in place of gold's; the statements are left out. */
  public static JsonNode predict(JsonNode gold, SentenceReader reader) {
    String text = Json.text(gold, "text");
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (String member : List.of("id", "article", "n", "text")) {
      if (gold.has(member)) {
        row.set(member, gold.path(member));
      }
    }
    ArrayNode events = row.putArray("events");
    reader.read(text).forEach(events::add);
    return row;
  }

  /** Writes one passage a line. */
  public static void write(Iterable<JsonNode> gold, SentenceReader reader, Writer out)
      throws IOException {
    for (JsonNode passage : gold) {
      out.write(predict(passage, reader).toString());
      out.write('\n');
    }
  }
}
