package dev.demarche.server.page;

import dev.demarche.export.row.Headline;
import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.server.query.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event or an article of the record.
 *
 * @param mark what happened: new, told again, changed, corrected, withdrawn
 * @param date of the act, or the moment of an article's change
 * @param headline what it is
 * @param href where it is told, or null where it is not told any more
 * @param detail what changed; empty for what is new
 */
public record ChangeView(
    String mark, String date, String headline, @Nullable String href, String detail) {
  /** What changes whenever somebody else tells of an act, too. */
  private static final Set<String> OF_MORE_TELLERS =
      Set.of("mentions", "toldBy", "sources", "side", "history", "confidence");

  /** Of events; those that only have another id now are left out. */
  static List<ChangeView> all(List<ChangedEvent> changes) {
    return changes.stream()
        .filter(each -> each.change().becomes() == null)
        .map(ChangeView::of)
        .toList();
  }

  private static ChangeView of(ChangedEvent changed) {
    Change change = changed.change();
    RecordedEvent event = changed.event();
    boolean gone = change.what() == Change.What.WITHDRAWN;
    return new ChangeView(
        mark(change),
        Words.date(event.date()),
        Headline.of(event),
        gone ? null : "/events/" + Filters.encode(event.id()),
        gone ? "no article tells it any more" : detail(changed));
  }

  private static String mark(Change change) {
    return switch (change.what()) {
      case CREATED -> change.formerly().isEmpty() ? "new" : "told again";
      case UPDATED -> OF_MORE_TELLERS.containsAll(change.fields()) ? "told again" : "changed";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private static String detail(ChangedEvent changed) {
    List<String> told = new ArrayList<>();
    RecordedEvent former = changed.former();
    RecordedEvent now = changed.event();
    if (former != null && former.status() != now.status()) {
      told.add(Words.lower(former.status()) + " before, " + Words.lower(now.status()) + " now");
    }
    if (former != null && !Objects.equals(former.date(), now.date())) {
      told.add(Words.date(former.date()) + " before, " + Words.date(now.date()) + " now");
    }
    changed.change().fields().stream()
        .filter(field -> !OF_MORE_TELLERS.contains(field))
        .filter(field -> !field.equals("status") && !field.equals("date"))
        .forEach(told::add);
    return String.join("; ", told);
  }

  /** Of articles that were corrected or taken back. */
  static List<ChangeView> articles(List<TraceEntry> traces) {
    return traces.stream()
        .map(
            each ->
                new ChangeView(
                    each.what(),
                    each.at().substring(0, 10),
                    each.subject(),
                    Words.article(each.subject()),
                    each.what().equals("withdrawn") ? each.detail() : ""))
        .toList();
  }
}
