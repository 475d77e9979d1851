package dev.demarche.intake.language;

import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts the English text of a page in several languages from the rest. */
public final class EnglishParts {
  /** Less of other languages is a quotation. */
  private static final double MUCH = 0.2;

  /** Less of English is a text in another language with English words in it. */
  private static final double ENOUGH = 0.25;

  private final LanguageGuess languages = new LanguageGuess();

  /**
   * A text, parted.
   *
   * @param parts what is kept
   * @param note what was left out, for people, or empty
   */
  public record Parted(List<Part> parts, Optional<String> note) {
    /** Copies the parts. */
    public Parted {
      parts = List.copyOf(parts);
    }
  }

  /** The English blocks of {@code all}, if there are many of both; otherwise all. */
  public Parted of(List<Part> all) {
    List<Part> kept = new ArrayList<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    int words = 0;
    int sure = 0;
    int foreign = 0;
    for (Part part : all) {
      int here = Clean.words(part.text());
      words += here;
      Optional<String> language = languages.sure(part.text());
      if (language.isPresent() && !OnlyEnglish.isEnglish(language.get())) {
        foreign += here;
        left.merge(OnlyEnglish.name(language.get()), 1, Integer::sum);
      } else {
        kept.add(part);
        sure += language.isPresent() ? here : 0;
      }
    }
    boolean mixed = foreign >= MUCH * words && sure >= ENOUGH * words;
    return mixed ? new Parted(kept, Optional.of(note(left))) : new Parted(all, Optional.empty());
  }

  private static String note(Map<String, Integer> left) {
    int blocks = left.values().stream().mapToInt(Integer::intValue).sum();
    return blocks
        + (blocks == 1 ? " block" : " blocks")
        + " left out, written in "
        + String.join(" and ", left.keySet())
        + "; only English is read";
  }
}
