package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that reads articles from files. */
interface Side {
  /** How it is called in tables. */
  String name();

  /** The file of each article in the form that this side reads. */
  List<Path> files(Texts texts);

  /** Copies of the articles that the longer run reads beyond the first. */
  int copies();

  /** The command that reads all of {@code articles} in one process, on one thread. */
  Command command(Copies articles, Path work) throws IOException;

  /**
   * Makes sure that everything was read.
   *
   * @throws IOException when there are not as many results as files
   */
  void check(Copies articles, Path work) throws IOException;
}
