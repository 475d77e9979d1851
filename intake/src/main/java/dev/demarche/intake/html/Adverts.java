package dev.demarche.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Advertisements that say so in a line of their own, in a box with what they advertise. */
final class Adverts {
  /** More text is no advertisement, whatever stands above it. */
  private static final int LONGEST = 300;

  private final Furniture furniture;

  Adverts(Furniture furniture) {
    this.furniture = furniture;
  }

  /** {@code chunks} without such boxes. */
  List<Chunk> without(List<Chunk> chunks, Wordings wordings) {
    Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < chunks.size(); i++) {
      if (furniture.isAdvert(wordings.of(chunks.get(i)))) {
        Element box = box(chunks.get(i).element());
        boolean first = i == 0 || !Ancestors.within(chunks.get(i - 1).element(), box);
        if (first && box.text().length() <= LONGEST) {
          boxes.add(box);
        }
      }
    }
    return boxes.isEmpty()
        ? chunks
        : chunks.stream().filter(each -> !isWithin(each.element(), boxes)).toList();
  }

  private static boolean isWithin(Element element, Set<Element> boxes) {
    return boxes.stream().anyMatch(box -> Ancestors.within(element, box));
  }

  /** The element that holds the block of a label. */
  private static Element box(Element label) {
    Element block = label;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block.parent() == null ? block : block.parent();
  }
}
