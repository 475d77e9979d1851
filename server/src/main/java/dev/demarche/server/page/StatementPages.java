package dev.demarche.server.page;

import dev.demarche.record.event.Said;
import dev.demarche.record.question.Page;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** What was said, by whom. */
public final class StatementPages {
  private static final String HERE = "/statements";

  private final Sources sources;
  private final Pages pages;

  /** With what they are made from. */
  public StatementPages(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get(HERE, this::all);
  }

  private void all(Context request) {
    Asked asked = Asked.of(request, sources);
    if (asked.question().parties().size() > 1) {
      throw new Refusal(400, "actor: a statement has one speaker");
    }
    Page<Said> page = asked.ask(sources.chronicle()::said);
    Map<String, Object> values = new HashMap<>();
    values.put("filters", asked.filters());
    values.put("said", SaidView.all(page.results()));
    Pages.putNext(values, request, asked, page);
    Frame frame = Frame.listing("Statements", HERE, "/api/statements", asked.filters());
    pages.send(request, "statementPage", frame, values);
  }
}
