package dev.demarche.cli;

import dev.demarche.gather.Found;
import dev.demarche.record.watch.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One poll of a folder or a file. */
final class FolderPoll {
  private final String source;
  private final Memory memory;
  private final Articles articles;
  private final PollWork work;

  FolderPoll(String source, Memory memory, Articles articles, PollWork work) {
    this.source = source;
    this.memory = memory;
    this.articles = articles;
    this.work = work;
  }

  /** Polls; false when the folder cannot be had, which takes nothing back. */
  boolean run() {
    List<String> files;
    try {
      files = files();
    } catch (IOException e) {
      work.fault(source, "cannot be opened: " + e.getMessage());
      return false;
    }
    List<Seen> missing =
        memory.all().stream()
            .filter(each -> each.within() == null && !each.gone() && !files.contains(each.item()))
            .toList();
    if (files.isEmpty() && missing.size() > 1) {
      work.fault(source, "is empty, and held " + missing.size() + "; nothing is taken back");
      return false;
    }
    files.forEach(this::look);
    missing.forEach(each -> work.takeBack(each, "the file is gone", memory));
    memory.keep();
    return true;
  }

  private List<String> files() throws IOException {
    Path path = Path.of(source);
    if (Files.isDirectory(path)) {
      return Inputs.expand(List.of(source));
    }
    if (Files.exists(path)) {
      return List.of(source);
    }
    if (path.toAbsolutePath().getParent() == null
        || !Files.isDirectory(path.toAbsolutePath().getParent())
        || memory.get(source) == null) {
      throw new IOException("no such file or folder");
    }
    return List.of();
  }

  private void look(String file) {
    String stamp = stamp(file);
    Seen known = memory.known(file, null);
    if (stamp.equals(known.tag()) && !known.gone()) {
      return;
    }
    Set<String> held = new HashSet<>();
    articles.find(file, found -> found(found, file, held));
    Seen read = memory.known(file, null);
    memory.put(
        new Seen(
            file,
            null,
            file,
            null,
            stamp,
            null,
            held.contains(file) ? read.digest() : null,
            read.first(),
            read.changed(),
            memory.now(),
            0,
            false));
    memory.keep();
    memory.all().stream()
        .filter(each -> file.equals(each.within()) && !each.gone() && !held.contains(each.item()))
        .forEach(each -> work.takeBack(each, "is not in the file any more", memory));
    if (known.digest() != null && !known.gone() && !held.contains(file)) {
      work.takeBack(known, "the file holds no article any more", memory);
    }
  }

  private void found(Found found, String file, Set<String> held) {
    if (found instanceof Found.Document document) {
      held.add(document.uri());
      boolean whole = document.uri().equals(file);
      work.read(document, memory.known(document.uri(), whole ? null : file), memory);
    } else if (found instanceof Found.Fault fault) {
      work.fault(fault.uri(), fault.reason());
    }
  }

  private static String stamp(String file) {
    try {
      Path path = Path.of(file);
      return Files.size(path) + " " + Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      return "unreadable";
    }
  }
}
