package dev.demarche.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes and what it may assume of it.
 *
 * @param out results
 * @param err progress and complaints
 * @param interactive whether a person watches
 * @param width columns
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, int width) {
  private static final int DEFAULT_WIDTH = 100;

  /** The terminal of this process; the launcher tells by a property whether stdout is one. */
  static Terminal ofProcess(Stdout stdout) {
    boolean interactive = Boolean.getBoolean("demarche.tty");
    PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Terminal(out, err, interactive, width(System.getProperty("demarche.columns")));
  }

  private static int width(@Nullable String columns) {
    try {
      return columns == null || columns.isEmpty() ? DEFAULT_WIDTH : Integer.parseInt(columns);
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
