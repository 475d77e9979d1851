package dev.demarche.record.store;

import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What SQLite and PostgreSQL say differently. */
interface Dialect {
  /** Folder of its own migrations. */
  String folder();

  /** What stands in for the placeholders of the common schema. */
  Map<String, String> placeholders();

  /** Settings of a new connection. */
  void opened(Handle handle);

  /** Keeps other writers out until the transaction ends. */
  void lock(Handle handle);

  /** How rows are found by words. */
  WordIndex words();

  /** Writes a copy of the whole record while it is in use. */
  void backup(Handle handle, Path target);

  /** What the database itself finds damaged; empty when nothing. */
  String damage(Handle handle);

  /** Bytes that the record takes. */
  long size(Handle handle);
}
