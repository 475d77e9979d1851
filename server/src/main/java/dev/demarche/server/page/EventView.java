package dev.demarche.server.page;

import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Variant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event as lists show it.
 *
 * @param id its id
 * @param act type and mode
 * @param standing how it stands, in lower case; a class of the style sheet as well
 * @param date when
 * @param actors who
 * @param recipients to whom
 * @param others who else
 * @param place where, or null
 * @param quote the words of the first passage
 * @param told outlet and day of the first passage, and how many tell it
 * @param disputed what sources differ on
 * @param promise what it promises and how that stands, or null
 */
public record EventView(
    String id,
    String act,
    String standing,
    String date,
    List<Link> actors,
    List<Link> recipients,
    List<Link> others,
    @Nullable String place,
    String quote,
    String told,
    List<String> disputed,
    @Nullable String promise) {
  /** Of an event. */
  static EventView of(RecordedEvent event) {
    Passage first = event.mentions().get(0);
    return new EventView(
        event.id(),
        Words.act(event),
        Words.lower(event.status()),
        Words.date(event.date()),
        Words.parties(event.actors()),
        Words.parties(event.recipients()),
        event.others().stream()
            .map(
                each ->
                    new Link(
                        Words.lower(each.as()) + " " + Words.party(each.actor()).text(),
                        Words.party(each.actor()).href()))
            .toList(),
        event.place() == null ? null : event.place().name(),
        first.evidence().get(0).exact(),
        told(event, first),
        event.variants().stream().map(EventView::disputed).toList(),
        promise(event.promise()));
  }

  /** Of several. */
  static List<EventView> all(List<RecordedEvent> events) {
    return events.stream().map(EventView::of).toList();
  }

  private static String told(RecordedEvent event, Passage first) {
    String side = event.side() == null ? "" : "; only the side of " + event.side() + " tells it";
    return Objects.requireNonNullElse(first.publisher(), "unknown outlet")
        + ", "
        + (first.published() == null ? "undated" : first.published())
        + "; "
        + Words.count(event.sources(), "source")
        + ", "
        + Words.count(event.mentions().size(), "passage")
        + side;
  }

  private static String disputed(Variant variant) {
    return variant.field()
        + ": "
        + variant.values().stream()
            .map(value -> value.value() + " (" + String.join(", ", value.toldBy()) + ")")
            .collect(Collectors.joining(" or "));
  }

  private static @Nullable String promise(@Nullable Promise promise) {
    if (promise == null) {
      return null;
    }
    String due = promise.due() == null ? "" : ", due " + promise.due();
    return Words.lower(promise.kind()) + ", " + Words.lower(promise.state()) + due;
  }
}
