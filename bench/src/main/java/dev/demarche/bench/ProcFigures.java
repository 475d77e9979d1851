package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code /proc} told of a running process and its children when last looked at. */
final class ProcFigures {
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");
  private static final double KIB_PER_MIB = 1024;
  private static final double MILLIS = 1e3;

  private final Map<Long, Duration> cpu = new HashMap<>();
  private long peak;

  /** Looks at a process and its descendants. */
  void look(Process process) {
    Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(this::look);
  }

  private void look(ProcessHandle handle) {
    handle.info().totalCpuDuration().ifPresent(d -> cpu.put(handle.pid(), d));
    Path status = Path.of("/proc", Long.toString(handle.pid()), "status");
    String text;
    try {
      text = Files.readString(status);
    } catch (IOException e) {
      // Ended between listing and reading: what was last seen of it stands.
      return;
    }
    peak = Math.max(peak, peak(text).orElse(0));
  }

  /** The largest resident set in KiB that a {@code status} file tells; none for a zombie. */
  static OptionalLong peak(String status) {
    Matcher line = PEAK.matcher(status);
    return line.find() ? OptionalLong.of(Long.parseLong(line.group(1))) : OptionalLong.empty();
  }

  /** The usage of the process, which took {@code wall} seconds. */
  Usage usage(double wall) {
    double seconds = cpu.values().stream().mapToLong(Duration::toMillis).sum() / MILLIS;
    return new Usage(wall, seconds, peak / KIB_PER_MIB);
  }
}
