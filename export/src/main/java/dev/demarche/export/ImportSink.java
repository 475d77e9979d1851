package dev.demarche.export;

import dev.demarche.model.DiplomaticRecord;

/** Is told of each row of a data set. */
public interface ImportSink {
  /** A row as the record of an article that tells of one act. */
  void row(DiplomaticRecord row);

  /** A row that is sound and tells of no act, or is there twice. */
  void skip(String reason);

  /**
   * Something to know of a row that is read all the same.
   *
   * @param line its line in the file, from 1
   */
  void note(String file, long line, String what);

  /**
   * A row that cannot be read.
   *
   * @param line its line in the file, from 1
   */
  void fault(String file, long line, String reason);
}
