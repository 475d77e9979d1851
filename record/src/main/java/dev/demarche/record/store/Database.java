package dev.demarche.record.store;

import dev.demarche.record.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An open database with the schema of the record. Safe for use by several threads. */
public final class Database implements AutoCloseable {
  private final String place;
  private final Dialect dialect;
  private final Connections reading;
  private final Connections writing;
  private final @Nullable Checkpoints checkpoints;

  private Database(
      String place, Dialect dialect, DataSource reading, DataSource writing, boolean hasLog) {
    this.place = place;
    this.dialect = dialect;
    this.reading = new Connections(reading, dialect::openedForReading);
    this.writing = new Connections(writing, dialect::opened);
    checkpoints = hasLog ? new Checkpoints(this.reading) : null;
    migrate(writing);
  }

  /** Whether {@code place} is the address of a PostgreSQL database. */
  public static boolean isPostgres(String place) {
    return place.toLowerCase(Locale.ROOT).matches("(jdbc:)?postgres(ql)?:.*");
  }

  /**
   * Opens a record; one that does not exist yet is made.
   *
   * @param place a file, or {@code postgresql://user:password@host:port/database}
   * @throws RecordException when it cannot be opened, or is something else
   */
  public static Database open(String place) {
    return isPostgres(place) ? postgres(place) : sqlite(place);
  }

  private static Database sqlite(String place) {
    try {
      Path file = Path.of(place).toAbsolutePath();
      if (Files.isDirectory(file)) {
        throw new RecordException(place + ": is a folder, not the file of a record");
      }
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      SqliteFile opened = new SqliteFile(file);
      return new Database(place, new SqliteDialect(), opened.reading(), opened.writing(), true);
    } catch (InvalidPathException | IOException e) {
      throw new RecordException(place + ": cannot be opened as a record: " + e.getMessage(), e);
    }
  }

  /**
   * Opens a new file that nobody else uses, to be filled: quickly and without any safety, so that
   * it is worth nothing unless it is filled to the end.
   */
  static Database filling(Path file) {
    DataSource source = new SqliteFile(file).filling();
    return new Database(file.toString(), new SqliteDialect(), source, source, false);
  }

  private static Database postgres(String place) {
    try {
      PostgresAddress address = PostgresAddress.of(place);
      DataSource source = address.source();
      return new Database(address.shown(), new PostgresDialect(), source, source, false);
    } catch (IllegalArgumentException notAnAddress) {
      // the cause would show the password
      throw new RecordException(
          "no address of a PostgreSQL database;"
              + " postgresql://user:password@host:port/database is needed");
    }
  }

  private void migrate(DataSource source) {
    try {
      if (!reading.with(handle -> Schema.isCurrent(handle, dialect))) {
        Schema.migrate(source, dialect);
      }
    } catch (FlywayException | JdbiException e) {
      throw new RecordException(place + ": cannot be opened as a record: " + cause(e), e);
    }
  }

  /** Reads, in a view of the record that writers do not change meanwhile. */
  public <T> T read(Function<Handle, T> work) {
    return guarded(() -> reading.with(handle -> handle.inTransaction(work::apply)));
  }

  /** Writes everything or nothing, one writer at a time. */
  public <T> T write(Function<Handle, T> work) {
    T written =
        guarded(
            () ->
                writing.with(
                    handle ->
                        handle.inTransaction(
                            own -> {
                              dialect.lock(own);
                              return work.apply(own);
                            })));
    if (checkpoints != null) {
      checkpoints.committed();
    }
    return written;
  }

  /** Writes as {@link #write} does, and can look meanwhile at what was there before. */
  <T> T writeBeside(Function<Before, T> work) {
    return write(
        own ->
            reading.with(
                apart -> apart.inTransaction(view -> work.apply(Before.apart(own, view)))));
  }

  /** A connection in a transaction that keeps other writers out, which the caller ends. */
  Handle begin() {
    return guarded(
        () -> {
          Handle handle = writing.take();
          handle.begin();
          dialect.lock(handle);
          return handle;
        });
  }

  /** Works outside of a transaction. */
  <T> T plainly(Function<Handle, T> work) {
    return guarded(() -> reading.with(work));
  }

  /** Does something, and tells what the database reports as a fault of the record. */
  <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw new RecordException(place + ": " + cause(e), e);
    }
  }

  private static String cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof SQLiteException fault
        && fault.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
      return "somebody else has been writing to the record all the while; try again later";
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.strip().replaceAll("\\s+", " ");
  }

  Dialect dialect() {
    return dialect;
  }

  /** Closes the connections that nobody uses. */
  @Override
  public void close() {
    if (checkpoints != null) {
      checkpoints.close();
    }
    reading.close();
    writing.close();
  }

  /** The file or the address without its password. */
  public String place() {
    return place;
  }
}
