package dev.demarche.record.store;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.Statement;
import dev.demarche.record.event.KeptArticle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds an article with all that was read in it. */
final class KeptArticles {
  private final Session session;
  private final Handle handle;
  private final Json json;

  KeptArticles(Session session) {
    this.session = session;
    this.handle = session.handle();
    this.json = session.json();
  }

  /** The one with an address. */
  Optional<KeptArticle> with(String uri) {
    ArticleTable articles = new ArticleTable(session);
    Optional<Article> article = articles.article(uri);
    Optional<Long> id = articles.version(uri).map(ArticleTable.Version::id);
    if (article.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KeptArticle(
            article.get(),
            mentions(id.get()),
            bodies("statement", id.get(), Statement.class),
            bodies("agreement", id.get(), AgreementMention.class)));
  }

  private List<KeptArticle.Mention> mentions(long article) {
    Map<Long, String> names = new HashMap<>();
    handle
        .createQuery(
            "SELECT m.id, e.name FROM mention m JOIN event e ON e.id = m.event"
                + " AND e.component = m.component WHERE m.article = :article")
        .bind("article", article)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("name")))
        .forEach(each -> names.put(each.getKey(), each.getValue()));
    return new MentionTable(session)
        .ofArticle(article).stream()
            .sorted(Comparator.comparing(MentionTable.Stored::id))
            .map(each -> new KeptArticle.Mention(names.get(each.id()), each.telling().mention()))
            .toList();
  }

  private <T> List<T> bodies(String table, long article, Class<T> type) {
    return handle
        .createQuery("SELECT body FROM " + table + " WHERE article = :article ORDER BY id")
        .bind("article", article)
        .map((row, context) -> json.read(row.getString("body"), type))
        .list();
  }
}
