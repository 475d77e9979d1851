package dev.demarche.cli;

import java.io.PrintStream;

/** Tells on stderr how far a command has come; silent for a few inputs. */
final class Progress {
  private static final int FEW = 5;
  private static final int STEP = 25;

  private final PrintStream err;
  private final int inputs;
  private final boolean interactive;
  private int done;
  private int failed;

  /**
   * Progress over some inputs, of which each may hold many articles.
   *
   * @param inputs how many were named
   */
  Progress(PrintStream err, int inputs, boolean interactive) {
    this.err = err;
    this.inputs = inputs;
    this.interactive = interactive;
  }

  void done() {
    done++;
    show();
  }

  /** An input that could not be read, with its reason. */
  void failed(String uri, String reason) {
    done++;
    failed++;
    err.println((interactive ? "\r" : "") + "demarche: " + uri + ": " + reason);
    show();
  }

  private void show() {
    if (total() > FEW && interactive) {
      err.print("\r" + far());
    } else if (total() > FEW && done % STEP == 0) {
      err.println(far());
    }
  }

  private String far() {
    return done <= inputs ? done + " of " + inputs + " articles" : done + " articles";
  }

  /** Articles known of: at least one for each input. */
  int total() {
    return Math.max(inputs, done);
  }

  /** Whether one input was named and held one article. */
  boolean isSingle() {
    return inputs == 1 && total() == 1;
  }

  /** The closing line; exit status 0 when all could be read, 1 otherwise. */
  int close() {
    if (total() > FEW && interactive) {
      err.println();
    }
    if (failed > 0) {
      err.println("demarche: " + failed + " of " + total() + " inputs could not be read");
    }
    return failed == 0 ? 0 : 1;
  }
}
