package dev.demarche.record.event;

import dev.demarche.model.EventStatus;
import dev.demarche.model.Evidence;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's mention of an act.
 *
 * @param article its address
 * @param event the mention's id in that article's record
 * @param published day of publication, or null
 * @param publisher the outlet, or null
 * @param status how the act stands according to it
 * @param date when, according to it, or null
 * @param sources names of those who vouch for it there
 * @param evidence the words; offsets in UTF-16 units of the kept text
 */
public record Passage(
    String article,
    String event,
    @Nullable LocalDate published,
    @Nullable String publisher,
    EventStatus status,
    @Nullable TimeRef date,
    List<String> sources,
    List<Evidence> evidence) {
  /** Copies the lists. */
  public Passage {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
  }
}
