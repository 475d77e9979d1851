package dev.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.Change;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;

/** What was told to be safe is there after a kill -9, once. */
class KillTest {
  private static final long SEED = 17;
  private static final int MOST_A_ROUND = 25;

  @EveryStore
  void add_killedFiveTimes_losesNothing(String kind) throws Exception {
    killed(kind, 5);
  }

  @Tag("long")
  @EveryStore
  void add_killedFiftyTimes_losesNothing(String kind) throws Exception {
    killed(kind, 50);
  }

  private static void killed(String kind, int rounds) throws Exception {
    String place = Places.fresh(kind);
    Random random = new Random(SEED);
    List<String> safe = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (String uri : untilKilled(place, safe.size() + 1 + random.nextInt(MOST_A_ROUND))) {
        if (!safe.contains(uri)) {
          safe.add(uri);
        }
      }
      Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
      assertThat(safe).allSatisfy(uri -> assertThat(chronicle.article(uri)).isPresent());
      assertThat(chronicle.upkeep().check()).isEmpty();
    }
    List<RecordedEvent> now = events(place);
    assertThat(now).isEqualTo(expected(kind, place));
    assertThat(told(place)).isEqualTo(now.stream().map(RecordedEvent::id).toList());
  }

  /** Ids of the events that are there according to the journal alone. */
  private static List<String> told(String place) {
    Set<String> ids = new TreeSet<>();
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      for (Change each : chronicle.news().after(0, Integer.MAX_VALUE)) {
        if (each.what() == Change.What.WITHDRAWN) {
          ids.remove(each.id());
        } else {
          ids.add(each.id());
        }
      }
    }
    return List.copyOf(ids);
  }

  /** Runs the victim until it has told of so many articles. */
  private static List<String> untilKilled(String place, int count)
      throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                place,
                Long.toString(SEED))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        told.add(line);
        if (told.size() == count) {
          victim.toHandle().destroyForcibly(); // leaves the pipe open
        }
        line = lines.readLine();
      }
    }
    victim.waitFor();
    return told;
  }

  /** The events of the same articles, added in one go. */
  private static List<RecordedEvent> expected(String kind, String place) {
    Chronicle killed = Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
    List<DiplomaticRecord> there =
        Victim.papers(SEED).stream()
            .filter(paper -> killed.article(paper.article().uri()).isPresent())
            .toList();
    String other = Places.fresh(kind);
    Chronicle.open(other, Likeness.NONE, Clock.systemUTC()).add(there);
    return events(other);
  }

  private static List<RecordedEvent> events(String place) {
    Question all = Question.on(LocalDate.parse("2031-05-20")).limit(10_000).build();
    return Chronicle.open(place, Likeness.NONE, Clock.systemUTC()).timeline(all).results().stream()
        .sorted(Comparator.comparing(RecordedEvent::id))
        .toList();
  }
}
