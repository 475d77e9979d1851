package dev.demarche.record.store;

import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What lies ahead: acts with a date, and deadlines of agreements. */
final class Agenda {
  private final EventQuery events;
  private final Deadlines deadlines;

  Agenda(EventQuery events, Deadlines deadlines) {
    this.events = events;
    this.deadlines = deadlines;
  }

  Page<AgendaItem> ask(Question question) {
    LocalDate from = question.from() == null ? question.asOf() : question.from();
    if (question.to() != null && question.to().isBefore(from)) {
      return new Page<>(List.of(), null);
    }
    Question ahead =
        question
            .but()
            .from(from)
            .oldestFirst(true)
            .statuses(question.statuses().isEmpty() ? Standing.AHEAD : question.statuses())
            .build();
    boolean lieAhead = Standing.AHEAD.containsAll(ahead.statuses());
    Page<RecordedEvent> acts = events.ask(ahead, lieAhead ? Facets.View.AHEAD : Facets.View.DATED);
    List<AgendaItem> items = new ArrayList<>();
    acts.results().forEach(event -> items.add(new AgendaItem.Act(lastDay(event), event)));
    if (question.after() == null && isForAgreements(question)) {
      for (RecordedAgreement each : deadlines.ahead(from, question)) {
        items.add(new AgendaItem.Deadline(Objects.requireNonNull(each.deadline()), each));
      }
    }
    items.sort(Comparator.comparing(AgendaItem::day));
    return new Page<>(items, acts.next());
  }

  private static boolean isForAgreements(Question question) {
    return question.types().isEmpty()
        && question.quads().isEmpty()
        && question.statuses().isEmpty()
        && question.place() == null
        && question.topic() == null
        && question.source() == null;
  }

  private static LocalDate lastDay(RecordedEvent event) {
    return Objects.requireNonNull(event.date()).to();
  }
}
