package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A folder with the same articles several times under different names.
 *
 * @param folder the folder, which holds nothing else
 * @param files the copies in order; their names sort so
 */
record Copies(Path folder, List<Path> files) {
  Copies {
    files = List.copyOf(files);
  }

  /** Copies {@code files} in turn into {@code folder} until there are {@code count}. */
  static Copies of(List<Path> files, int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = files.get(i % files.size());
      Path copy = folder.resolve(String.format(Locale.ROOT, "%05d-%s", i, file.getFileName()));
      copies.add(Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING));
    }
    return new Copies(folder, copies);
  }
}
