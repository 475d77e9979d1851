package dev.demarche.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The inputs of a command: files, the files of folders in the order of their names, stdin. */
final class Inputs {
  /** The name that stands for standard input. */
  static final String STDIN = "-";

  private Inputs() {}

  /** Every file named, folders opened; what does not exist stays in the list. */
  static List<String> expand(List<String> names) throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (!name.equals(STDIN) && Files.isDirectory(path)) {
        files.addAll(filesOf(path));
      } else {
        files.add(name);
      }
    }
    return files;
  }

  private static List<String> filesOf(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.getFileName().toString().startsWith(".")) {
              files.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(file.toString());
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
