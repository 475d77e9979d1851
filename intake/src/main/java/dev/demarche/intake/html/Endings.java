package dev.demarche.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Ends a text at lines after which nothing belongs to it, and passes over boxes within it. */
final class Endings {
  /** So much of the running text must stand before a line that may end the article. */
  private static final double MOST = 0.4;

  private final Furniture furniture;

  Endings(Furniture furniture) {
    this.furniture = furniture;
  }

  /** {@code chunks} without what begins with such a line. */
  List<Chunk> without(List<Chunk> chunks, Wordings wordings) {
    int running = chunks.stream().mapToInt(Weights::weight).sum();
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Chunk> kept = new ArrayList<>();
    int before = 0;
    int i = 0;
    while (i < chunks.size()) {
      Chunk chunk = chunks.get(i);
      if (before > MOST * running && furniture.cuts(wordings.of(chunk))) {
        i = behind(chunks, i, holders);
        continue;
      }
      int weight = Weights.weight(chunk);
      Element holder = holder(chunk.element());
      if (weight > 0 && holder != null) {
        holders.add(holder);
      }
      before += weight;
      kept.add(chunk);
      i++;
    }
    return kept;
  }

  /**
   * Where the text goes on behind the line at {@code at}: in the middle of a text such a line opens
   * a box of its own, behind which paragraphs stand beside those above it.
   *
   * @param holders the elements that paragraphs above stand in
   */
  private static int behind(List<Chunk> chunks, int at, Set<Element> holders) {
    Element own = holder(chunks.get(at).element());
    if (own == null || holders.contains(own)) {
      return chunks.size();
    }
    int next = at + 1;
    while (next < chunks.size() && Ancestors.within(chunks.get(next).element(), own)) {
      next++;
    }
    for (int i = next; i < chunks.size(); i++) {
      boolean beside = holders.contains(holder(chunks.get(i).element()));
      if (beside && Weights.weight(chunks.get(i)) > 0) {
        return next;
      }
    }
    return chunks.size();
  }

  /** The element that the block of {@code element} stands in, or null. */
  private static @Nullable Element holder(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block.parent();
  }
}
