package dev.demarche.server.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.Chronicle;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.Change;
import dev.demarche.record.watch.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every line of the journal is told, however often the process is killed. */
class HookKillTest {
  private static final int KILLS = 4;

  @TempDir Path folder;

  @Test
  @Timeout(240)
  void hooks_killedFourTimes_tellEverything() throws Exception {
    String place = folder.resolve("test.record").toString();
    try (Receiver receiver = new Receiver();
        Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      Watch watch = chronicle.watches().add("All", "", "test", Instant.now());
      String secret = Secret.fresh().text();
      chronicle.hooks().add(watch.id(), receiver.url(), secret, Instant.now());
      Random random = new Random(5);
      for (int i = 0; i < KILLS; i++) {
        run(place, 3 + random.nextInt(20));
      }
      run(place, Integer.MAX_VALUE);

      List<Long> written =
          chronicle.news().after(0, Integer.MAX_VALUE).stream().map(Change::number).toList();
      assertThat(
              receiver.taken.stream()
                  .map(came -> came.json().at("/data/number").asLong())
                  .collect(Collectors.toSet()))
          .containsAll(stillTold(chronicle));
      assertThat(written).isNotEmpty();
      assertThat(receiver.taken).allMatch(came -> came.isSignedWith(secret));
      assertThat(receiver.taken.stream().map(Receiver.Came::id).distinct().count())
          .isEqualTo(
              receiver.taken.stream()
                  .map(came -> came.json().at("/data/number").asLong())
                  .distinct()
                  .count());
    }
  }

  /** Lines of events that are there, and of withdrawals: others may be told by those alone. */
  private static List<Long> stillTold(Chronicle chronicle) {
    return chronicle.news().after(0, Integer.MAX_VALUE).stream()
        .filter(
            each ->
                each.what() == Change.What.WITHDRAWN
                    || chronicle
                        .event(each.id(), LocalDate.EPOCH)
                        .filter(event -> event.id().equals(each.id()))
                        .isPresent())
        .map(Change::number)
        .toList();
  }

  /** Runs the victim until it has told of so many articles, or to its end. */
  private static void run(String place, int most) throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HookVictim.class.getName(),
                place)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      int told = 0;
      while (lines.readLine() != null) {
        if (++told == most) {
          victim.toHandle().destroyForcibly();
        }
      }
    }
    victim.waitFor();
  }
}
