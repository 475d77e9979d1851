package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where it was measured.
 *
 * @param processor its model
 * @param cores how many
 * @param java version of Java
 * @param load what else ran: tasks ready to run over the last minute, before the measurement
 */
record Machine(String processor, int cores, String java, double load) {
  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");

  /** The machine that this process runs on. */
  static Machine here() throws IOException {
    Matcher model = MODEL.matcher(Files.readString(Path.of("/proc/cpuinfo")));
    String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    return new Machine(
        model.find() ? model.group(1) : System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().toString(),
        Double.parseDouble(load));
  }
}
