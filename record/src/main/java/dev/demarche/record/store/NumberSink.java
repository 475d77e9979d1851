package dev.demarche.record.store;

/** Takes many new rows of whole numbers. */
interface NumberSink extends AutoCloseable {
  /** Adds the values of a row. */
  void add(long... values);

  /** Writes what is left. */
  @Override
  void close();
}
