package dev.demarche.eval;

/**
 * Input of an evaluation that cannot be scored: a file that cannot be read, a line that is no JSON,
 * a value outside its range. The message begins with where it stands, {@code file:line} if known.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where the file, with its line where there is one, or the article or passage
   * @param problem what is wrong there
   */
  public InputException(String where, String problem) {
    super(where + ": " + problem);
  }

  /** The same with the exception that tells more. */
  public InputException(String where, String problem, Throwable cause) {
    super(where + ": " + problem, cause);
  }
}
