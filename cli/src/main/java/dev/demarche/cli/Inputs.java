package dev.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The inputs of a command: files, the files of folders in order of their names, addresses, stdin.
 */
final class Inputs {
  /** The name that stands for standard input. */
  static final String STDIN = "-";

  private static final Pattern ADDRESS =
      Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Inputs() {}

  /** Whether {@code name} is an address of the web. */
  static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  /** Every file named, folders opened; what does not exist stays in the list. */
  static List<String> expand(List<String> names) throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(STDIN) && !isAddress(name) && Files.isDirectory(Path.of(name))) {
        files.addAll(FolderFiles.of(Path.of(name)));
      } else {
        files.add(name);
      }
    }
    return files;
  }
}
