package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much running text each element holds: characters of blocks that read like paragraphs and are
 * not made of links.
 */
final class Weights {
  private static final double MOST_LINKS = 0.4;
  private static final int FEWEST_WORDS = 10;
  private static final int EXPECTED = 256;

  private final IdentityHashMap<Element, int[]> weights = new IdentityHashMap<>(EXPECTED);
  private final int all;

  private Weights(Element root, List<Chunk> chunks) {
    int sum = 0;
    for (Chunk chunk : chunks) {
      int weight = weight(chunk);
      sum += weight;
      if (weight > 0) {
        for (Element at = chunk.element(); at != null; at = parent(at, root)) {
          weights.computeIfAbsent(at, each -> new int[1])[0] += weight;
        }
      }
    }
    this.all = sum;
  }

  static Weights of(Element root) {
    return of(root, Flow.of(root));
  }

  /** The weights within {@code root}, whose blocks are {@code chunks}. */
  static Weights of(Element root, List<Chunk> chunks) {
    return new Weights(root, chunks);
  }

  static int weight(Chunk chunk) {
    String text = chunk.part().text();
    boolean running = Clean.words(text) >= FEWEST_WORDS || text.length() > 80;
    return running && chunk.linkShare() < MOST_LINKS ? text.length() : 0;
  }

  /** The running characters within {@code element}. */
  int in(Element element) {
    int[] weight = weights.get(element);
    return weight == null ? 0 : weight[0];
  }

  /** The running characters of all blocks. */
  int all() {
    return all;
  }

  /** The share of the running characters that lie within {@code element}, 0 to 1. */
  double share(Element element) {
    return all == 0 ? 0 : (double) in(element) / all;
  }

  private static @Nullable Element parent(Element at, Element root) {
    return at.equals(root) ? null : at.parent();
  }
}
