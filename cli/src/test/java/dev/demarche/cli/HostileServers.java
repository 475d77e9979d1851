package dev.demarche.cli;

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
 * Starts servers that are attacked. Registered as a field, it ends them after the test, as a static
 * field, after all tests of the class; each of them must have come through it.
 */
final class HostileServers implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private final List<HostileServer> running = new ArrayList<>();
  private boolean isOfClass;

  /** Asks everybody for a token. */
  HostileServer guarded() {
    return keep(HostileServer.guarded(folder()));
  }

  /** Answers anybody on this machine. */
  HostileServer open() {
    return keep(HostileServer.open(folder()));
  }

  private HostileServer keep(HostileServer server) {
    running.add(server);
    return server;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("demarche-hostile");
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
      end();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    end();
  }

  private void end() throws IOException {
    try {
      running.forEach(HostileServer::checkThatItLives);
    } finally {
      for (HostileServer server : running) {
        server.close();
        delete(server.folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
