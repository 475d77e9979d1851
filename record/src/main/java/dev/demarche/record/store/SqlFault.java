package dev.demarche.record.store;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** What the database reports of a statement that goes past Jdbi. */
final class SqlFault extends JdbiException {
  private static final long serialVersionUID = 1L;

  SqlFault(SQLException cause) {
    super(cause);
  }
}
