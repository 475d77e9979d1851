package dev.demarche.record;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Articles by seed that tell of few acts in many ways, so that much of it hangs together. */
final class Tangle {
  private static final List<String> STATES = List.of("NOR", "CHL", "SWE");
  private static final List<String> PERSONS =
      List.of("NOR|Astrid Berg", "CHL|Pablo Rojas", "SWE|Nils Dahl", "NOR|Olav Lie");
  private static final List<String> WORDS =
      List.of(
          "cod", "herring", "trawler", "icebreaker", "glacier", "lighthouse", "customs", "salt");
  private static final List<EventType> TYPES =
      List.of(EventType.CONSULT, EventType.ACCUSE, EventType.AGREE, EventType.AID);
  private static final List<EventStatus> STATUSES =
      List.of(
          EventStatus.OCCURRED,
          EventStatus.OCCURRED,
          EventStatus.SCHEDULED,
          EventStatus.DENIED,
          EventStatus.CANCELLED);

  private Tangle() {}

  static List<DiplomaticRecord> papers(Random random, int count) {
    return papers(random, count, 12);
  }

  /** Articles of some days; of few, nearly everything hangs together. */
  static List<DiplomaticRecord> papers(Random random, int count, int days) {
    List<DiplomaticRecord> papers = new ArrayList<>();
    int number = random.nextInt(1000);
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.parse("2031-05-01").plusDays(random.nextInt(days));
      Paper paper =
          Paper.of(
              String.format(Locale.ROOT, "paper-%d-%d.txt", number, i),
              day.toString(),
              "Outlet " + random.nextInt(6));
      int acts = 1 + random.nextInt(4);
      for (int k = 0; k < acts; k++) {
        paper.tells(act(random, day));
      }
      papers.add(paper.record());
    }
    return papers;
  }

  private static Act act(Random random, LocalDate day) {
    String sentence =
        one(WORDS, random)
            + " and "
            + one(WORDS, random)
            + (random.nextInt(6) == 0 ? " were postponed" : " were told of")
            + " with "
            + (2 + random.nextInt(3))
            + " barrels";
    Act act =
        Act.of(one(TYPES, random), sentence)
            .by(random.nextBoolean() ? one(STATES, random) : one(PERSONS, random))
            .is(one(STATUSES, random));
    if (random.nextInt(5) > 0) {
      act.to(random.nextBoolean() ? one(STATES, random) : one(PERSONS, random));
    }
    if (random.nextInt(4) > 0) {
      act.on(day.minusDays(random.nextInt(4)).toString());
    }
    if (random.nextInt(3) == 0) {
      act.in("CHL", "Valparaíso");
    }
    return act;
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
