package dev.demarche.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fresh places for records of tests: a file, and where the environment variable {@code
 * DEMARCHE_POSTGRES} names a database, a schema of it.
 */
public final class Places {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Places() {}

  /** Kinds of stores that tests run on. */
  public static List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of("sqlite"));
    if (System.getenv("DEMARCHE_POSTGRES") != null) {
      kinds.add("postgresql");
    }
    return kinds;
  }

  /** A place where no record is yet. */
  public static String fresh(String kind) {
    return kind.equals("sqlite") ? file() : schema();
  }

  private static String file() {
    try {
      Path folder = Files.createTempDirectory("demarche-record");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve("test.record");
      file.toFile().deleteOnExit();
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String schema() {
    String url = System.getenv("DEMARCHE_POSTGRES");
    String name =
        String.format(
            Locale.ROOT, "t%d_%d", ProcessHandle.current().pid(), COUNT.incrementAndGet());
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no PostgreSQL at " + url, e);
    }
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
  }
}
