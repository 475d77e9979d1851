package dev.demarche.record.store;

import dev.demarche.model.Article;
import dev.demarche.model.Meta;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of articles. */
final class ArticleTable {
  private final Handle handle;
  private final Json json;

  ArticleTable(Handle handle, Json json) {
    this.handle = handle;
    this.json = json;
  }

  /** What tells whether an article is still the same. */
  record Version(long id, String digest, @Nullable String published) {
    boolean isOf(Article article) {
      return digest.equals(article.digest())
          && Objects.equals(published, text(article.published()));
    }
  }

  Optional<Version> version(String uri) {
    return handle
        .createQuery("SELECT id, digest, published FROM article WHERE uri = :uri")
        .bind("uri", uri)
        .map(
            (row, context) ->
                new Version(row.getLong("id"), row.getString("digest"), row.getString("published")))
        .findOne();
  }

  /** Puts an article in, in the place of its former version where there is one. */
  long put(
      @Nullable Long former,
      Article article,
      @Nullable String likeness,
      @Nullable String voice,
      Instant now) {
    String sql =
        former == null
            ? "INSERT INTO article (uri, digest, published, published_from, title, publisher,"
                + " language, text, blocks, meta, likeness, voice, added) VALUES (:uri, :digest,"
                + " :published, :from, :title, :publisher, :language, :text, :blocks, :meta,"
                + " :likeness, :voice, :added) RETURNING id"
            : "UPDATE article SET digest = :digest, published = :published, published_from = :from,"
                + " title = :title, publisher = :publisher, language = :language, text = :text,"
                + " blocks = :blocks, meta = :meta, likeness = :likeness, voice = :voice"
                + " WHERE uri = :uri AND :added IS NOT NULL RETURNING id";
    return handle
        .createQuery(sql)
        .bind("uri", article.uri())
        .bind("digest", article.digest())
        .bind("published", text(article.published()))
        .bind("from", text(article.publishedFrom()))
        .bind("title", article.title())
        .bind("publisher", article.publisher())
        .bind("language", article.language())
        .bind("text", article.text())
        .bind("blocks", json.write(article.blocks()))
        .bind("meta", json.write(article.meta()))
        .bind("likeness", likeness)
        .bind("voice", voice)
        .bind("added", now.toString())
        .mapTo(Long.class)
        .one();
  }

  Optional<Article> article(String uri) {
    return handle
        .createQuery("SELECT * FROM article WHERE uri = :uri")
        .bind("uri", uri)
        .map((row, context) -> article(row))
        .findOne();
  }

  /** Addresses of all articles, in the order in which they came. */
  List<String> uris() {
    return handle.createQuery("SELECT uri FROM article ORDER BY id").mapTo(String.class).list();
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
