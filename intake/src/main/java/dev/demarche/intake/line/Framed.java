package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.text.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text parted from the lines around it.
 *
 * @param title the headline, printed once, or null
 * @param publishers names of the outlet, the most likely first
 * @param clues dates around the text
 * @param monthFirst whether a time zone tells that the outlet writes month before day
 * @param authors persons whom the lines around the text name as its writers
 * @param stamps days in the lines around the text
 * @param body the text, with the lines below the headline, without the headline
 */
public record Framed(
    @Nullable String title,
    List<String> publishers,
    List<Clue> clues,
    boolean monthFirst,
    List<String> authors,
    List<Stamp> stamps,
    List<Part> body) {
  /** Copies the lists. */
  public Framed {
    publishers = List.copyOf(publishers);
    clues = List.copyOf(clues);
    authors = List.copyOf(authors);
    stamps = List.copyOf(stamps);
    body = List.copyOf(body);
  }
}
