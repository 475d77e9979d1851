package dev.demarche.intake.html;

import dev.demarche.intake.table.Tables;
import dev.demarche.intake.text.Clean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines of a text that only name its writers, or end it by telling about one of them. */
final class AuthorLines {
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int LONGEST_LINE = 200;

  /** So many blocks at most tell about the writers, at the end. */
  private static final int MOST_BELOW = 3;

  private final Set<String> small =
      Tables.phrases("line-words.tsv").getOrDefault("joint", Set.of());
  private final Set<String> doings =
      Tables.phrases("page-words.tsv").getOrDefault("author-does", Set.of());

  /** {@code chunks} without such lines, if the writers are {@code authors}. */
  List<Chunk> without(List<Chunk> chunks, List<String> authors) {
    if (authors.isEmpty()) {
      return chunks;
    }
    Set<String> words = new HashSet<>(small);
    authors.forEach(author -> words.addAll(words(author)));
    int last = chunks.size() - MOST_BELOW;
    List<Chunk> kept =
        new ArrayList<>(
            chunks.stream().filter(each -> !isNames(each.part().text(), words)).toList());
    for (int i = kept.size() - 1; i >= Math.max(1, last); i--) {
      if (tellsAbout(kept.get(i).part().text(), authors)) {
        kept.remove(i);
      }
    }
    return kept;
  }

  private static boolean isNames(String text, Set<String> names) {
    List<String> words = words(text);
    return text.length() <= LONGEST_LINE && words.size() > 1 && names.containsAll(words);
  }

  private boolean tellsAbout(String text, List<String> authors) {
    return authors.stream()
        .filter(text::startsWith)
        .map(author -> Clean.line(text.substring(author.length())).toLowerCase(Locale.ROOT))
        .anyMatch(rest -> doings.stream().anyMatch(doing -> rest.startsWith(doing + " ")));
  }

  private static List<String> words(String text) {
    return NOT_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
