package dev.demarche.export;

import dev.demarche.record.Chronicle;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes all that answers a question, page after page: a record of any size takes little memory.
 */
public final class AllPages {
  private AllPages() {}

  /**
   * Writes all events, and for a calendar the deadlines of agreements.
   *
   * @param question with the size of a page as its limit
   * @param tally is told of each event why it was left out, or null
   * @throws IOException when it cannot be written
   */
  public static void write(
      Chronicle chronicle,
      Question question,
      ExportFormat format,
      Exporter exporter,
      Consumer<@Nullable Omission> tally)
      throws IOException {
    Page<RecordedEvent> page = chronicle.timeline(question);
    while (true) {
      for (RecordedEvent event : page.results()) {
        tally.accept(exporter.write(event));
      }
      if (page.next() == null) {
        break;
      }
      page = chronicle.timeline(question.but().after(page.next()).build());
    }
    if (format == ExportFormat.ICAL) {
      deadlines(chronicle, question, exporter);
    }
  }

  private static void deadlines(Chronicle chronicle, Question question, Exporter exporter)
      throws IOException {
    for (AgendaItem item : chronicle.agenda(question).results()) {
      if (item instanceof AgendaItem.Deadline deadline) {
        exporter.write(deadline.agreement());
      }
    }
  }
}
