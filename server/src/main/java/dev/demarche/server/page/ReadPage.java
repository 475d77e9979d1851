package dev.demarche.server.page;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.event.KeptArticle;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.api.Desk;
import dev.demarche.server.guard.FormToken;
import dev.demarche.server.query.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A form into which a text is put, and what is read in it. */
public final class ReadPage {
  private static final String TOKEN = "token";

  private final Sources sources;
  private final Pages pages;
  private final Desk desk;
  private final boolean adding;
  private final FormToken form = new FormToken();

  /** With what it reads with, and whether articles may be added. */
  public ReadPage(Sources sources, Pages pages, Desk desk, boolean adding) {
    this.sources = sources;
    this.pages = pages;
    this.desk = desk;
    this.adding = adding;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/read", this::form);
    routes.post("/read", this::read);
  }

  private void form(Context request) {
    Map<String, Object> values = Map.of(TOKEN, form.value(), "adding", adding);
    pages.send(request, "read", Frame.plain("Read an article", "/read"), values);
  }

  private void read(Context request) {
    Upload.check(request);
    if (!form.is(text(request, TOKEN))) {
      throw new Refusal(403, "the form is not ours, or older than this server; open it again");
    }
    Upload upload = Upload.of(request);
    String uri = text(request, "uri").isBlank() ? upload.name() : text(request, "uri");
    String published = text(request, "published");
    boolean add = text(request, "add").equals("true");
    if (add && !adding) {
      throw new Refusal(403, "adding is not allowed here; serve --add allows it");
    }
    if (add && uri.isBlank()) {
      throw new Refusal(400, "uri: the address or name of the article is needed to add it");
    }
    LocalDate day = published.isBlank() ? null : Values.day("published", published);
    DiplomaticRecord record =
        desk.read(uri.isBlank() ? "posted" : uri.strip(), upload.bytes(), day);
    if (add) {
      sources.chronicle().add(List.of(record));
      request.status(303);
      request.header("Location", Words.article(record.article().uri()));
      return;
    }
    show(request, record);
  }

  private void show(Context request, DiplomaticRecord record) {
    KeptArticle read =
        new KeptArticle(
            record.article(),
            record.events().stream().map(each -> new KeptArticle.Mention(null, each)).toList(),
            record.statements(),
            record.agreements());
    ArticleView view = ArticleView.of(read);
    pages.send(request, "article", Frame.plain(view.title(), "/read"), Map.of("article", view));
  }

  private static String text(Context request, String name) {
    return Objects.requireNonNullElse(request.formParam(name), "");
  }
}
