package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs command lines and measures them from outside: by GNU time where it is there, otherwise by
 * looking into {@code /proc} while they run.
 */
final class ProcessMeter {
  private static final Path GNU_TIME = Path.of("/usr/bin/time");
  private static final int TICK_MILLIS = 20;
  private static final double NANOS = 1e9;

  private final boolean gnuTime;

  /** A meter by whatever this machine has. */
  ProcessMeter() {
    this(Files.isExecutable(GNU_TIME));
  }

  /** A meter by GNU time, or by {@code /proc}. */
  ProcessMeter(boolean gnuTime) {
    this.gnuTime = gnuTime;
  }

  /** How this meter measures, for the results. */
  String means() {
    return gnuTime ? GNU_TIME.toString() : "/proc, every " + TICK_MILLIS + " ms";
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException when it cannot be run or fails, with the file that its complaints are in
   */
  Usage run(Command command) throws IOException, InterruptedException {
    Path figures = command.output().resolveSibling(command.output().getFileName() + ".time");
    ProcessBuilder builder = new ProcessBuilder(timed(command.words(), figures));
    builder.environment().putAll(command.environment());
    builder.redirectOutput(command.output().toFile()).redirectError(command.errors().toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    ProcFigures seen = new ProcFigures();
    do {
      if (!gnuTime) {
        seen.look(process);
      }
    } while (!process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / NANOS;
    if (process.exitValue() != 0) {
      throw new IOException(
          command.words() + " ended with " + process.exitValue() + ", see " + command.errors());
    }
    return gnuTime ? GnuTime.usage(wall, Files.readString(figures)) : seen.usage(wall);
  }

  private List<String> timed(List<String> words, Path figures) {
    if (!gnuTime) {
      return words;
    }
    List<String> all = new ArrayList<>();
    all.addAll(List.of(GNU_TIME.toString(), "-f", GnuTime.FORMAT, "-o", figures.toString()));
    all.addAll(words);
    return all;
  }
}
