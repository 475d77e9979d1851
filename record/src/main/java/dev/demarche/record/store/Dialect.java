package dev.demarche.record.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What SQLite and PostgreSQL say differently. */
interface Dialect {
  /** Folder of its own migrations. */
  String folder();

  /** Version of the last migration. */
  String version();

  /** What stands in for the placeholders of the common schema. */
  Map<String, String> placeholders();

  /** Settings of a new connection. */
  void opened(Handle handle);

  /** Settings of one whose transactions see the record as it was at their first question. */
  void openedForReading(Handle handle);

  /** Keeps other writers out until the transaction ends. */
  void lock(Handle handle);

  /** How rows are found by words. */
  WordIndex words();

  /** Writes a copy of the whole record while it is in use. */
  void backup(Handle handle, Path target);

  /** What the database itself finds damaged; empty when nothing. */
  String damage(Handle handle);

  /**
   * An index or a constraint that is built when the rows are there.
   *
   * @param table whose it is
   * @param sql that builds it
   */
  record Later(String table, String sql) {}

  /**
   * Makes an empty record ready to be filled in this transaction: takes out what is quicker built
   * in one go than row by row, and tells it.
   */
  List<Later> beginFilling(Handle handle);

  /** Sets what is as it was, once all is built. */
  void endFilling(Handle handle);

  /** Cleans up after a record was filled and committed, outside of any transaction. */
  void filled(Handle handle);

  /** Lets the planner know of rows and indexes that have come while a record is filled. */
  void survey(Handle handle);

  /** Takes many rows of an empty table that is being filled. */
  RowSink rows(Handle handle, String table, List<String> columns);

  /** Takes very many rows of numbers of an empty table that is being filled, in their order. */
  NumberSink numbers(Handle handle, String table, List<String> columns);

  /** Bytes that the record takes. */
  long size(Handle handle);
}
