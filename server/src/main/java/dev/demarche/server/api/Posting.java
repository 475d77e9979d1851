package dev.demarche.server.api;

import dev.demarche.coding.Codes;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.guard.Guard;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an article that a program sends, and adds it to the record where that is allowed. */
public final class Posting {
  private final Sources sources;
  private final Guard guard;
  private final Desk desk;
  private final boolean adding;

  /** With what it reads with, and whether articles may be added. */
  public Posting(Sources sources, Guard guard, Desk desk, boolean adding) {
    this.sources = sources;
    this.guard = guard;
    this.desk = desk;
    this.adding = adding;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.post("/api/articles", this::post);
  }

  private void post(Context request) {
    Expects.parameters(request, "uri", "published", "add");
    String type = String.valueOf(request.contentType()).toLowerCase(Locale.ROOT);
    if (!type.startsWith("text/plain") && !type.startsWith("text/html")) {
      throw new Refusal(415, "text/plain or text/html is needed");
    }
    boolean add = "true".equals(request.queryParam("add"));
    String uri = request.queryParam("uri");
    if (add) {
      checkAdding(request, uri);
    }
    String published = request.queryParam("published");
    LocalDate day = published == null ? null : Values.day("published", published);
    DiplomaticRecord record = desk.read(uri == null ? "posted" : uri, Body.of(request), day);
    if (add) {
      Added added = sources.chronicle().add(List.of(record)).get(0);
      request.status(added.outcome() == Added.Outcome.NEW ? 201 : 200);
      request.header("Location", "/articles?uri=" + Filters.encode(added.article()));
    }
    String json = new RecordJson(new Codes()).record(record).toString();
    Answer.send(request, Answer.JSON, json);
  }

  private void checkAdding(Context request, @Nullable String uri) {
    if (!adding) {
      throw new Refusal(403, "adding is not allowed here; serve --add allows it");
    }
    if (!guard.isProgram(request)) {
      throw new Refusal(403, "adding needs the token as Authorization: Bearer");
    }
    if (uri == null || uri.isBlank()) {
      throw new Refusal(400, "uri: the address or name of the article is needed to add it");
    }
  }
}
