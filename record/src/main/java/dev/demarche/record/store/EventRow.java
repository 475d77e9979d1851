package dev.demarche.record.store;

import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event as a row of its table: columns, the values in them, and the statements of a row. */
final class EventRow {
  private static final int KEYS = 2;

  /** What a row is made of; its keys come last. */
  static final List<String> COLUMNS =
      List.of(
          "component",
          "type",
          "status",
          "day",
          "from_day",
          "to_day",
          "confidence",
          "disputed",
          "side",
          "promise",
          "due",
          "body",
          "name",
          "id");

  /** Puts a row in, with its {@link #values}. */
  static final String INSERT =
      "INSERT INTO event ("
          + String.join(", ", COLUMNS)
          + ") VALUES ("
          + String.join(", ", Collections.nCopies(COLUMNS.size(), "?"))
          + ")";

  /** Replaces a row of the same keys, with its {@link #values}. */
  static final String UPDATE =
      COLUMNS.subList(0, COLUMNS.size() - KEYS).stream()
          .map(column -> column + " = ?")
          .collect(Collectors.joining(", ", "UPDATE event SET ", " WHERE name = ? AND id = ?"));

  private EventRow() {}

  /** The values of a row, in the order of {@link #COLUMNS}. */
  static @Nullable Object[] values(StoredEvent stored, String body) {
    RecordedEvent event = stored.event();
    TimeRef date = event.date();
    return new @Nullable Object[] {
      stored.component(),
      event.type().name(),
      event.status().name(),
      day(event),
      date == null ? null : date.from().toEpochDay(),
      date == null ? null : date.to().toEpochDay(),
      event.confidence(),
      (event.variants().isEmpty() ? 0 : 2) + (stored.marked() ? 1 : 0),
      event.side(),
      promise(event),
      due(event),
      body,
      event.id(),
      stored.id()
    };
  }

  /** The day by which an event is listed: its first, else that of its first mention. */
  static long day(RecordedEvent event) {
    TimeRef date = event.date();
    if (date != null) {
      return date.from().toEpochDay();
    }
    return event.first() == null ? 0 : event.first().toEpochDay();
  }

  /** How its promise stands; null for none. */
  static @Nullable String promise(RecordedEvent event) {
    Promise promise = event.promise();
    return promise == null ? null : promise.state().name();
  }

  /** The day by which its promise is due, since 1970; null for none. */
  static @Nullable Long due(RecordedEvent event) {
    LocalDate due = event.promise() == null ? null : event.promise().due();
    return due == null ? null : due.toEpochDay();
  }
}
