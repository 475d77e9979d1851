package dev.demarche.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fresh places for records: a file, and where the environment variable {@code DEMARCHE_POSTGRES}
 * names a database, a schema of it.
 */
final class Stores {
  private static final String URL = System.getenv("DEMARCHE_POSTGRES");
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Stores() {}

  /** Kinds of stores that there are. */
  static List<String> kinds() {
    return URL == null ? List.of("sqlite") : List.of("sqlite", "postgresql");
  }

  /** A place where no record is yet; a file lies in the folder. */
  static String fresh(String kind, Path folder) {
    String name =
        String.format(
            Locale.ROOT, "cli%d_%d", ProcessHandle.current().pid(), COUNT.incrementAndGet());
    if (kind.equals("sqlite")) {
      return folder.resolve(name + ".record").toString();
    }
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no PostgreSQL at " + URL, e);
    }
    return URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + name;
  }
}
