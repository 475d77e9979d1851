package dev.demarche.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Topics of talks and PLOVER contexts, found by their terms. Immutable. */
public final class Thesaurus {
  private static final int LONGEST = 4;

  /**
   * A topic.
   *
   * @param context PLOVER context, or empty
   */
  public record Topic(String name, String context) {}

  private final Map<String, List<Topic>> terms = new HashMap<>();

  private Thesaurus(Layers layers) {
    for (Layers.Layered layered : layers.rows("topics.tsv", "topic")) {
      Table.Row row = layered.row();
      Topic topic = new Topic(row.get("topic"), row.get("context"));
      for (String term : row.list("terms")) {
        terms.computeIfAbsent(Knowledge.key(term), k -> new ArrayList<>()).add(topic);
      }
    }
  }

  /**
   * The thesaurus that ships with Demarche.
   *
   * @throws KnowledgeException when its table is faulty
   */
  public static Thesaurus load() {
    return new Thesaurus(Layers.shipped());
  }

  /**
   * The shipped thesaurus under the user's own.
   *
   * @param own a folder that may have a table of topics
   * @throws KnowledgeException when a table is faulty
   */
  public static Thesaurus load(Path own) {
    return new Thesaurus(Layers.with(own));
  }

  /** The topics of a passage in the order of their terms, each once. */
  public List<Topic> find(String passage) {
    List<Token> tokens = Token.of(passage);
    List<Topic> found = new ArrayList<>();
    Set<Topic> seen = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder key = new StringBuilder();
      for (int n = 0; n < LONGEST && i + n < tokens.size(); n++) {
        key.append(n == 0 ? "" : " ").append(tokens.get(i + n).folded());
        for (Topic topic : terms.getOrDefault(key.toString(), List.of())) {
          if (seen.add(topic)) {
            found.add(topic);
          }
        }
      }
    }
    return found;
  }
}
