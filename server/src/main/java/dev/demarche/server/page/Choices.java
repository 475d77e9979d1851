package dev.demarche.server.page;

import dev.demarche.model.EventType;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Standing;
import java.util.Arrays;
import java.util.List;

/** What forms let choose from. */
public final class Choices {
  /** Types of acts. */
  public static final List<String> TYPES = names(EventType.values());

  /** How acts stand. */
  public static final List<String> STATUSES = names(Standing.values());

  /** What became of promises. */
  public static final List<String> PROMISES = names(Promise.State.values());

  /** Quad classes, with their numbers. */
  public static final List<Link> QUADS =
      List.of(
          new Link("cooperation in words", "1"),
          new Link("cooperation in deeds", "2"),
          new Link("conflict in words", "3"),
          new Link("conflict in deeds", "4"));

  private Choices() {}

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
