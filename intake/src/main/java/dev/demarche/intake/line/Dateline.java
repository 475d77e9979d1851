package dev.demarche.intake.line;

import dev.demarche.intake.date.FoundDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a news text: where, when, who sent it.
 *
 * @param dates the dates in it, mostly none or one
 * @param agency the name in brackets or after the dash, or null
 */
record Dateline(List<FoundDate> dates, @Nullable String agency) {
  Dateline {
    dates = List.copyOf(dates);
  }
}
