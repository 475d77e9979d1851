package dev.demarche.server.query;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.util.List;
import java.util.function.Function;

/**
 * The acts of a question that pictures and counts are made of: not all, so that no page takes long.
 *
 * @param acts the newest, or the oldest where the question wants them first
 * @param whole whether these are all
 */
public record Sample(List<RecordedEvent> acts, boolean whole) {
  /** Most acts of a sample. */
  public static final int MOST = 300;

  /** Copies the list. */
  public Sample {
    acts = List.copyOf(acts);
  }

  /**
   * Of the acts of a question, whatever page of them it asks for.
   *
   * @param record answers it
   */
  public static Sample of(Asked asked, Function<Question, Page<RecordedEvent>> record) {
    Asked first =
        new Asked(asked.filters(), asked.question().but().limit(MOST).after(null).build());
    Page<RecordedEvent> page = first.ask(record);
    return new Sample(page.results(), page.next() == null);
  }

  /** What was counted, as a sentence. */
  public String told() {
    return whole
        ? "Counted: all that match, " + acts.size() + "."
        : "Counted: " + acts.size() + " of those that match, the first of the list.";
  }
}
