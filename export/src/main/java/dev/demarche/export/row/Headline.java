package dev.demarche.export.row;

import dev.demarche.model.Actor;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An event in one line for people. */
public final class Headline {
  private Headline() {}

  /** Who, to whom, what, and how it stands where it has not taken place. */
  public static String of(RecordedEvent event) {
    String parties = names(event.actors());
    if (!event.recipients().isEmpty()) {
      parties += (parties.isEmpty() ? "" : " – ") + names(event.recipients());
    }
    String act = lower(event.type()) + (event.mode() == null ? "" : " (" + event.mode() + ")");
    String line = parties.isEmpty() ? act : parties + ": " + act;
    return event.status() == Standing.OCCURRED ? line : line + ", " + lower(event.status());
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
