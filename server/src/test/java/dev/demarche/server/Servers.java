package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts servers, each over a record of its own. Registered as a field, it closes them after the
 * test, as a static field, after all tests of the class; none of them may have met a bug.
 */
final class Servers implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private final List<Served> running = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private boolean isOfClass;

  /** See {@link Served#openly}. */
  Served openly() {
    return keep(Served.openly(folder()));
  }

  /** See {@link Served#adding}. */
  Served adding() {
    return keep(Served.adding(folder()));
  }

  /** See {@link Served#guarded}. */
  Served guarded() {
    return keep(Served.guarded(folder()));
  }

  /** Takes over one that was started with a folder of the caller's. */
  Served keep(Served served) {
    running.add(served);
    return served;
  }

  private Path folder() {
    try {
      Path folder = Files.createTempDirectory("demarche-served");
      folders.add(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    isOfClass = true;
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    if (!isOfClass) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    close();
  }

  private void close() throws IOException {
    running.forEach(Served::close);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    assertThat(running).flatExtracting(each -> each.bugs).isEmpty();
  }
}
