package dev.demarche.cli.output;

import dev.demarche.export.row.Controls;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How parts of events are shown to people. */
final class Show {
  private static final int NARROWEST = 24;

  private Show() {}

  static String act(RecordedEvent event) {
    return event.mode() == null ? event.type().name() : event.type().name() + "/" + event.mode();
  }

  static String parties(RecordedEvent event) {
    String others =
        event.others().stream()
            .map(other -> "  " + lower(other.as()) + " " + other.actor().name())
            .collect(Collectors.joining());
    String place = event.place() == null ? "" : "  in " + event.place().name();
    return names(event.actors())
        + (event.recipients().isEmpty() ? "" : " → " + names(event.recipients()))
        + others
        + place;
  }

  static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(Show::name).collect(Collectors.joining(", "));
  }

  private static String name(Actor actor) {
    boolean whole = actor.state() == null || actor.kind() == ActorKind.STATE;
    return whole ? actor.name() : actor.name() + " (" + actor.state() + ")";
  }

  static String date(@Nullable TimeRef date) {
    if (date == null) {
      return "-";
    }
    return switch (date.precision()) {
      case MONTH -> date.from().toString().substring(0, 7);
      case YEAR -> date.from().toString().substring(0, 4);
      case DAY, WEEK, QUARTER, INTERVAL ->
          date.days() == 1 ? date.from().toString() : date.from() + ".." + date.to();
    };
  }

  static Ink ink(Standing status) {
    return switch (status) {
      case OCCURRED, ONGOING -> Ink.GREEN;
      case SCHEDULED -> Ink.CYAN;
      case PROPOSED, HYPOTHETICAL -> Ink.YELLOW;
      case DENIED, CANCELLED, LAPSED -> Ink.RED;
    };
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String cut(String text, int width) {
    int most = Math.max(NARROWEST, width);
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }

  static String cell(@Nullable Object value) {
    return value == null ? "" : Controls.onOneLine(value.toString());
  }

  static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }
}
