package dev.demarche.export.row;

import dev.demarche.model.Actor;
import dev.demarche.model.EventType;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as one row of a table tells it.
 *
 * @param event the event
 * @param number which of its rows, from 0
 * @param type what took place; of a plan its announcement, AGREE or THREATEN
 * @param mode PLOVER mode of that, or null
 * @param day when; of a plan the day of its announcement
 * @param one who does it, or null
 * @param other to whom, or null
 * @param passage the mention that the row is about, or null where it is about all
 */
public record Deed(
    RecordedEvent event,
    int number,
    EventType type,
    @Nullable String mode,
    @Nullable LocalDate day,
    @Nullable Actor one,
    @Nullable Actor other,
    @Nullable Passage passage) {
  /** A row about the whole event as it stands. */
  public static Deed whole(RecordedEvent event) {
    LocalDate day = event.date() == null ? null : event.date().from();
    return new Deed(event, 0, event.type(), event.mode(), day, null, null, null);
  }

  /** The same about one mention. */
  public Deed about(Passage mention) {
    return new Deed(event, number, type, mode, day, one, other, mention);
  }

  /** The day, or the first that is known of the event. */
  public LocalDate someDay() {
    LocalDate known = day == null ? event.first() : day;
    return known == null ? LocalDate.EPOCH : known;
  }
}
