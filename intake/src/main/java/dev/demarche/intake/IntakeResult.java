package dev.demarche.intake;

/** What became of a file. */
public sealed interface IntakeResult {
  /**
   * It holds an article.
   *
   * @param article the article
   */
  record Read(dev.demarche.model.Article article) implements IntakeResult {}

  /**
   * It holds none that can be read.
   *
   * @param uri the path or address as given
   * @param reason why, for people
   */
  record Unreadable(String uri, String reason) implements IntakeResult {}
}
