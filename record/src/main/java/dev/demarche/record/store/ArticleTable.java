package dev.demarche.record.store;

import dev.demarche.model.Article;
import dev.demarche.model.Meta;
import dev.demarche.record.consolidation.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of articles. */
final class ArticleTable {
  private final Handle handle;
  private final Json json;
  private final Batch inserts =
      new Batch(
          "INSERT INTO article (digest, published, published_from, title, publisher, language,"
              + " text, blocks, meta, likeness, voice, acts, added, uri, id)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  private final Batch updates =
      new Batch(
          "UPDATE article SET digest = ?, published = ?, published_from = ?, title = ?,"
              + " publisher = ?, language = ?, text = ?, blocks = ?, meta = ?, likeness = ?,"
              + " voice = ?, acts = ?, added = coalesce(?, added), withdrawn = NULL WHERE uri = ? AND id = ?");
  private final Session session;
  private long lastId = -1;

  ArticleTable(Session session) {
    this.session = session;
    this.handle = session.handle();
    this.json = session.json();
  }

  /** What tells whether an article is still the same. */
  record Version(long id, String digest, @Nullable String published, boolean withdrawn) {
    /** Whether it has the text and the day of an article, and was not taken back. */
    boolean isOf(Article article) {
      return !withdrawn
          && digest.equals(article.digest())
          && Objects.equals(published, text(article.published()));
    }
  }

  Optional<Version> version(String uri) {
    return Optional.ofNullable(versions(List.of(uri)).get(uri));
  }

  /** The versions of those that are there, by address. */
  Map<String, Version> versions(Collection<String> uris) {
    Map<String, Version> found = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT id, digest, published, uri, withdrawn FROM article WHERE uri IN",
            uris,
            row ->
                Map.entry(
                    row.getString(4),
                    new Version(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(5) != null)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Puts an article in, in the place of its former version where there is one; returns its id. */
  long put(@Nullable Version former, Article article, Origin origin, Instant now) {
    long id = former == null ? next() : former.id();
    (former == null ? inserts : updates)
        .add(
            article.digest(),
            text(article.published()),
            text(article.publishedFrom()),
            article.title(),
            article.publisher(),
            article.language(),
            article.text(),
            json.write(article.blocks()),
            json.write(article.meta()),
            origin.likeness(),
            origin.voice(),
            origin.acts(),
            former == null ? now.toString() : null,
            article.uri(),
            id);
    return id;
  }

  private long next() {
    if (lastId < 0) {
      lastId = session.lastId("article");
    }
    session.tally().add("article", 1);
    return ++lastId;
  }

  /** Writes what waits. */
  void flush() {
    session.pen().write(updates);
    session.pen().write(inserts);
  }

  Optional<Article> article(String uri) {
    return handle
        .createQuery("SELECT * FROM article WHERE uri = :uri")
        .bind("uri", uri)
        .map((row, context) -> article(row))
        .findOne();
  }

  /** Notes that an article was taken back, and why. */
  void withdraw(long id, String reason) {
    handle.execute("UPDATE article SET withdrawn = ? WHERE id = ?", reason, id);
  }

  /** Addresses of all articles that were not taken back, in the order in which they came. */
  List<String> uris() {
    return handle
        .createQuery("SELECT uri FROM article WHERE withdrawn IS NULL ORDER BY id")
        .mapTo(String.class)
        .list();
  }

  private Article article(ResultSet row) throws SQLException {
    String published = row.getString("published");
    String from = row.getString("published_from");
    return new Article(
        row.getString("uri"),
        row.getString("title"),
        row.getString("publisher"),
        published == null ? null : LocalDate.parse(published),
        from == null ? null : Article.DateOrigin.valueOf(from),
        row.getString("language"),
        row.getString("text"),
        row.getString("digest"),
        json.blocks(row.getString("blocks")),
        json.read(row.getString("meta"), Meta.class));
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
