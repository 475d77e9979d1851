package dev.demarche.server.page;

import dev.demarche.model.Statement;
import dev.demarche.record.event.Said;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quotation.
 *
 * @param speaker who, or null where nobody knows
 * @param quote the words
 * @param told channel, outlet and day
 * @param article path of the article's page, at the note of this statement
 */
public record SaidView(@Nullable Link speaker, String quote, String told, String article) {
  /** Of some statements. */
  static List<SaidView> all(List<Said> said) {
    return said.stream().map(SaidView::of).toList();
  }

  private static SaidView of(Said said) {
    Statement statement = said.statement();
    String channel = statement.channel() == null ? "" : statement.channel() + "; ";
    String relay = statement.relayedBy() == null ? "" : "by way of " + statement.relayedBy() + "; ";
    String when = statement.date() == null ? "" : Words.date(statement.date()) + "; ";
    return new SaidView(
        statement.speaker() == null ? null : Words.party(statement.speaker()),
        statement.quote(),
        when
            + channel
            + relay
            + Objects.requireNonNullElse(said.publisher(), "unknown outlet")
            + ", "
            + (said.published() == null ? "undated" : said.published()),
        Words.article(said.article()) + "#s-" + statement.id());
  }
}
