package dev.demarche.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the files of a folder and of the folders in it. Hidden ones are passed over, and so are
 * pipes and devices, which may never end; what may not be opened stays in the list.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private final List<String> files = new ArrayList<>();

  private FolderFiles() {}

  /** The paths in the order of their names. */
  static List<String> of(Path folder) throws IOException {
    FolderFiles visitor = new FolderFiles();
    Files.walkFileTree(folder, visitor);
    return visitor.files.stream().sorted().toList();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isOther() && !file.getFileName().toString().startsWith(".")) {
      files.add(file.toString());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    files.add(file.toString());
    return FileVisitResult.CONTINUE;
  }
}
