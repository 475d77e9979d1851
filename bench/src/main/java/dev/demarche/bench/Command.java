package dev.demarche.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command line to measure.
 *
 * @param words program and arguments
 * @param environment variables on top of those of this process
 * @param output the file that its standard output goes to; standard error stands beside it
 */
record Command(List<String> words, Map<String, String> environment, Path output) {
  Command {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** The file that standard error goes to. */
  Path errors() {
    return output.resolveSibling(output.getFileName() + ".err");
  }
}
