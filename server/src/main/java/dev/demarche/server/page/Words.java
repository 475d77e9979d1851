package dev.demarche.server.page;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.server.query.Filters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How parts of events are worded on pages. */
final class Words {
  private Words() {}

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** With blanks for the joints of its name. */
  static String words(Enum<?> constant) {
    return lower(constant).replace('_', ' ');
  }

  static String act(RecordedEvent event) {
    return act(event.type(), event.mode());
  }

  static String act(Enum<?> type, @Nullable String mode) {
    return mode == null ? type.name() : type.name() + "/" + mode;
  }

  static String date(@Nullable TimeRef date) {
    if (date == null) {
      return "no date";
    }
    return switch (date.precision()) {
      case MONTH -> date.from().toString().substring(0, 7);
      case YEAR -> date.from().toString().substring(0, 4);
      case DAY, WEEK, QUARTER, INTERVAL ->
          date.days() == 1 ? date.from().toString() : date.from() + " to " + date.to();
    };
  }

  static List<Link> parties(List<Actor> actors) {
    return actors.stream().map(Words::party).toList();
  }

  /** A link to what the record tells of him. */
  static Link party(Actor actor) {
    String state = actor.state();
    boolean whole = state == null || actor.kind() == ActorKind.STATE;
    String key = state != null && actor.kind() == ActorKind.STATE ? state : actor.name();
    return new Link(
        whole ? actor.name() : actor.name() + " (" + state + ")", "/actors/" + Filters.encode(key));
  }

  static String count(int number, String one) {
    return number == 1 ? "1 " + one : number + " " + one + "s";
  }

  static String agreement(String id) {
    return "/agreements/" + Filters.encode(id);
  }

  static String article(String uri) {
    return "/articles?uri=" + Filters.encode(uri);
  }
}
