package dev.demarche.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Remembers what a page has told, since pages print summaries and hidden copies of their text. */
final class Told {
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int RUN = 5;
  private static final int FEWEST = 8;
  private static final double NEARLY_ALL = 0.85;

  /** A block as long as many paragraphs is a copy of the text even where it adds to it. */
  private static final int LONG = 250;

  private static final double MOST = 0.5;

  private final Set<List<String>> runs = new HashSet<>();

  /** Whether {@code text} is brief or mostly new; it is remembered. */
  boolean isNew(String text) {
    List<String> words = List.of(NOT_WORDS.split(text, -1));
    List<List<String>> here = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      here.add(words.subList(i, i + RUN));
    }
    long known = here.stream().filter(runs::contains).count();
    runs.addAll(here);
    double limit = here.size() > LONG ? MOST : NEARLY_ALL;
    return here.size() < FEWEST || known < limit * here.size();
  }
}
