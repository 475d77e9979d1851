package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import java.util.List;
import org.jsoup.nodes.Element;

/** The short lines between a page's headline and its text, which tell when and by whom. */
final class NearLines {
  private static final int LONGEST = 160;
  private static final int MOST = 8;

  private NearLines() {}

  /** Those of {@code chunks}, the blocks of a page, that stand before {@code root}. */
  static List<String> of(List<Chunk> chunks, Element root, String headline) {
    String wanted = Clean.fold(headline);
    int from = -1;
    int to = 0;
    while (to < chunks.size() && !Ancestors.within(chunks.get(to).element(), root)) {
      if (Clean.fold(chunks.get(to).part().text()).equals(wanted)) {
        from = to;
      }
      to++;
    }
    if (from < 0 || to == chunks.size()) {
      return List.of();
    }
    return chunks.subList(from + 1, to).stream()
        .map(chunk -> chunk.part().text())
        .filter(text -> text.length() <= LONGEST)
        .limit(MOST)
        .toList();
  }
}
