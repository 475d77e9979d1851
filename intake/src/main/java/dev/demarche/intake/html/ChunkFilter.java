package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Keeps the blocks of an element that are text of its article. */
final class ChunkFilter {
  private static final double MOST_LINKS = 0.6;
  private static final double ALL_LINKS = 0.95;
  private static final int LONG = 25;

  /** An item that opens with so long a link announces another article. */
  private static final int TEASER = 25;

  private static final int MOST_ABOUT = 2;
  private static final int TABLE_CELLS = 3;
  private static final Set<String> QUOTES = Set.of("blockquote");
  private static final Set<String> ROWS = Set.of("tr");

  private final Furniture furniture;
  private final Adverts adverts;
  private final Endings endings;

  ChunkFilter(Furniture furniture) {
    this.furniture = furniture;
    this.adverts = new Adverts(furniture);
    this.endings = new Endings(furniture);
  }

  List<Chunk> keep(List<Chunk> all, Wordings wordings) {
    List<Chunk> chunks = endings.without(adverts.without(all, wordings), wordings);
    Novelty told = new Novelty();
    List<Chunk> kept = new ArrayList<>();
    boolean below = false;
    for (Chunk chunk : chunks) {
      String text = chunk.part().text();
      if (!isLinks(chunk) && !furniture.matches(wordings.of(chunk), below) && told.isNew(text)) {
        kept.add(chunk);
      }
      below |= Weights.weight(chunk) > 0 && chunk.part().kind() != Kind.HEADING;
    }
    return PullQuotes.without(withoutLastHeadings(SelfPortraits.without(kept)));
  }

  /** The lines of {@code chunks} that tell about the article and are no part of it. */
  List<String> about(List<Chunk> chunks, Wordings wordings) {
    return chunks.stream()
        .filter(chunk -> furniture.isAbout(wordings.of(chunk)))
        .map(chunk -> chunk.part().text())
        .limit(MOST_ABOUT)
        .toList();
  }

  private static List<Chunk> withoutLastHeadings(List<Chunk> chunks) {
    int end = chunks.size();
    while (end > 0 && chunks.get(end - 1).part().kind() == Kind.HEADING) {
      end--;
    }
    return chunks.subList(0, end);
  }

  private static boolean isLinks(Chunk chunk) {
    Part part = chunk.part();
    if (Ancestors.closest(chunk.element(), QUOTES) != null || isTableRow(chunk.element())) {
      return false;
    }
    if (part.kind() == Kind.HEADING) {
      return chunk.linkShare() >= ALL_LINKS;
    }
    boolean teaser = part.kind() == Kind.ITEM && chunk.lead() >= TEASER;
    return teaser || (chunk.linkShare() > MOST_LINKS && Clean.words(part.text()) < LONG);
  }

  private static boolean isTableRow(Element element) {
    Element row = Ancestors.closest(element, ROWS);
    return row != null
        && row.childrenSize() >= TABLE_CELLS
        && row.text().chars().anyMatch(Character::isDigit);
  }
}
