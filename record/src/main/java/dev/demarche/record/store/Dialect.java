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

  /** Keeps other writers out until the transaction ends. */
  void lock(Handle handle);

  /** Statement that indexes words: of {@code :id}, from {@code :words}. */
  String indexWords(String table);

  /** Statement that takes the words of the row {@code ?} out again. */
  String unindexWords(String table);

  /** Condition on {@code id} that holds for rows of {@code table} with the words {@code :words}. */
  String hasWords(String table, String id);

  /** The words of a user's question as this database asks for them: all of them. */
  String words(String question);

  /** Writes a copy of the whole record while it is in use. */
  void backup(Handle handle, Path target);

  /** What the database itself finds damaged; empty when nothing. */
  String damage(Handle handle);

  /** Bytes that the record takes. */
  long size(Handle handle);
}
