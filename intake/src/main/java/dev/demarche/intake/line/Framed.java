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
 * @param body the text, with the lines below the headline, without the headline
 */
public record Framed(
    @Nullable String title,
    List<String> publishers,
    List<Clue> clues,
    boolean monthFirst,
    List<Part> body) {
  /** Copies the lists. */
  public Framed {
    publishers = List.copyOf(publishers);
    clues = List.copyOf(clues);
    body = List.copyOf(body);
  }
}
