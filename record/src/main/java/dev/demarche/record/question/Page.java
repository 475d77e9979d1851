package dev.demarche.record.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some results of a question.
 *
 * @param results in the order asked for
 * @param next what to ask with for those after them, or null where these are the last
 */
public record Page<T>(List<T> results, @Nullable String next) {
  /** Copies the list. */
  public Page {
    results = List.copyOf(results);
  }
}
