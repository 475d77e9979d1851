package dev.demarche.server;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.List;

/** More articles, so that every question to the record of {@link Served} has an answer. */
final class Ample {
  private Ample() {}

  /** Adds a pledge and a denial of what another paper tells. */
  static Served in(Served served) {
    served
        .chronicle()
        .add(
            List.of(
                new Paper("pledge.txt", "Fourth", "Savanna Times", "2025-01-10")
                    .tells(
                        EventType.AGREE,
                        EventStatus.OCCURRED,
                        "2025-01-09",
                        "Kenya agreed with Finland to plant a million trees.")
                    .record(),
                new Paper("denial.txt", "Fifth", "Coast Mirror", "2025-03-11")
                    .tells(
                        EventType.CONSULT,
                        EventStatus.DENIED,
                        "2025-03-10",
                        "Kenya called Finland.")
                    .record()));
    return served;
  }
}
