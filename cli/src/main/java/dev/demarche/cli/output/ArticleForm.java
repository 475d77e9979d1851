package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How articles alone are printed. */
public final class ArticleForm implements Form<Article> {
  private static final String HEADER =
      "uri\ttitle\tpublisher\tpublished\tpublishedFrom\tlanguage\ttext";

  private final RecordJson json;

  /** With the writer of JSON. */
  public ArticleForm(RecordJson json) {
    this.json = json;
  }

  @Override
  public String header() {
    return HEADER;
  }

  @Override
  public ObjectNode json(Article article) {
    return json.article(article);
  }

  @Override
  public String table(Article article) {
    String date =
        article.published() == null
            ? "undated"
            : article.published() + " (" + article.publishedFrom() + ")";
    String head = article.uri() + "\n" + cell(article.publisher()) + ", " + date;
    return head + "\n\n" + article.text() + "\n";
  }

  @Override
  public List<String> rows(Article article) {
    return List.of(
        String.join(
            "\t",
            article.uri(),
            cell(article.title()),
            cell(article.publisher()),
            cell(article.published()),
            cell(article.publishedFrom()),
            cell(article.language()),
            article.text().replaceAll("\\s+", " ")));
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
