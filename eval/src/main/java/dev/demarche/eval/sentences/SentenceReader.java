package dev.demarche.eval.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What is measured: it finds the events of a passage. */
@FunctionalInterface
public interface SentenceReader {
  /**
   * The events of a passage, each an object in the format of the corpus: type, mode, status,
   * trigger, actors, recipients, others, time, place, sources, the mentions as strings of the
   * passage.
   */
  List<? extends JsonNode> read(String passage);
}
