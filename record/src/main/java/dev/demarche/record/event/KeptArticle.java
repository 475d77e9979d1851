package dev.demarche.record.event;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.EventMention;
import dev.demarche.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the record with all that was read in it; offsets are in UTF-16 units of its text.
 *
 * @param article the article
 * @param mentions its mentions of acts
 * @param statements its quotations
 * @param agreements its mentions of agreements
 */
public record KeptArticle(
    Article article,
    List<Mention> mentions,
    List<Statement> statements,
    List<AgreementMention> agreements) {
  /** Copies the lists. */
  public KeptArticle {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    agreements = List.copyOf(agreements);
  }

  /**
   * What it tells of an act.
   *
   * @param event id of the act in the record, or null where it belongs to none
   * @param mention what it tells
   */
  public record Mention(@Nullable String event, EventMention mention) {}
}
