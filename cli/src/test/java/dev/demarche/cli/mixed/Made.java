package dev.demarche.cli.mixed;

/**
 * An input that was made.
 *
 * @param name of the file; begins with the input's number, which stands in every address within it
 * @param due what must come of it
 */
@SuppressWarnings("ArrayRecordComponent") // written, never compared
public record Made(String name, byte[] bytes, Due due) {
  /** What comes of an input. */
  public enum Due {
    /** Articles and no fault. */
    ARTICLES,
    /** At least one line with its name and a reason. */
    FAULT,
    /** The one or the other. */
    EITHER
  }

  /** The number that its name and addresses begin with, such as {@code n017}. */
  public String number() {
    return name.substring(0, name.indexOf('-'));
  }
}
