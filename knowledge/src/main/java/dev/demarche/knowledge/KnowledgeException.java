package dev.demarche.knowledge;

/** A table that cannot be used; the message names file, line and reason. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the place and the reason. */
  public KnowledgeException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  /** Of a whole file or folder. */
  public KnowledgeException(String file, String reason) {
    super(file + ": " + reason);
  }
}
