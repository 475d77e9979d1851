package dev.demarche.record.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The tables of the record, and the migrations that make them. */
final class Schema {
  private static final String MIGRATIONS = "classpath:dev/demarche/record/schema/";

  private Schema() {}

  /** Asks the history of migrations itself, which takes a fraction of Flyway's start. */
  static boolean isCurrent(Handle handle, Dialect dialect) {
    try {
      return handle
              .createQuery("SELECT count(*) FROM flyway_schema_history WHERE version = :version")
              .bind("version", dialect.version())
              .mapTo(Integer.class)
              .one()
          > 0;
    } catch (JdbiException e) {
      return false;
    }
  }

  /**
   * Does the migrations that a database does not have yet.
   *
   * @throws org.flywaydb.core.api.FlywayException when it cannot
   */
  static void migrate(DataSource source, Dialect dialect) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations(MIGRATIONS + "common", MIGRATIONS + dialect.folder())
        .placeholders(dialect.placeholders())
        .load()
        .migrate();
  }
}
