package dev.demarche.server.page;

import dev.demarche.record.event.KeptArticle;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.question.Question;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Portrait;
import dev.demarche.server.query.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Pages about one thing: a party, a pair, an event, an article. */
public final class SubjectPages {
  private static final String ACTOR = "actor";

  private final Sources sources;
  private final Pages pages;

  /** With what they are made from. */
  public SubjectPages(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/actors/{code}", request -> portrait(request, request.pathParam("code")));
    routes.get(
        "/pairs/{a}/{b}",
        request -> portrait(request, request.pathParam("a"), request.pathParam("b")));
    routes.get("/events/{id}", this::event);
    routes.get("/articles", this::article);
  }

  private void portrait(Context request, String... actors) {
    Filters own = Filters.of(request.queryParamMap()).without(ACTOR);
    Asked asked = Asked.of(own.with(ACTOR, actors), sources);
    Question question = asked.question();
    Portrait portrait = Portrait.of(sources.chronicle(), asked);
    String path = path(actors);
    String next =
        portrait.acts().next() == null
            ? path
            : path + own.with("after", portrait.acts().next()).query();
    PortraitView view =
        PortraitView.of(portrait, question.parties(), question.asOf(), next, sources::nameOf);
    String title = PortraitView.title(question.parties(), sources::nameOf);
    String query = asked.filters().without("limit", "after").query();
    Frame frame = Frame.asking(title, path, path + own.query(), asked.filters());
    pages.send(
        request, "portrait", frame, Map.of("portrait", view, "filters", own, "query", query));
  }

  private static String path(String... actors) {
    StringBuilder path = new StringBuilder(actors.length == 1 ? "/actors" : "/pairs");
    for (String actor : actors) {
      path.append('/').append(Filters.encode(actor));
    }
    return path.toString();
  }

  private void event(Context request) {
    String id = request.pathParam("id");
    Filters filters = Filters.of(request.queryParamMap());
    String on = filters.first("on");
    LocalDate day = on.isEmpty() ? sources.today() : Values.day("on", on);
    RecordedEvent event =
        sources
            .chronicle()
            .event(id, day)
            .orElseThrow(() -> new Refusal(404, id + ": no event of this record"));
    EventPageView view = EventPageView.of(sources.chronicle(), event);
    String share = "/events/" + event.id();
    Frame frame =
        new Frame(
            "Event: " + view.event().act(),
            share,
            share,
            List.of(),
            List.of(new Link("json", "/api/events/" + event.id())));
    pages.send(request, "eventPage", frame, Map.of("page", view));
  }

  private void article(Context request) {
    String uri = request.queryParam("uri");
    if (uri == null) {
      throw new Refusal(400, "uri: the address of an article is needed");
    }
    KeptArticle kept =
        sources
            .chronicle()
            .kept(uri)
            .orElseThrow(() -> new Refusal(404, uri + ": no article of this record"));
    ArticleView view = ArticleView.of(kept);
    String share = Words.article(uri);
    Frame frame =
        new Frame(view.title(), share, share, List.of(), List.of(new Link("json", "/api" + share)));
    pages.send(request, "article", frame, Map.of("article", view, "withdrawn", withdrawn(uri)));
  }

  /** Since when and why an article is taken back, or the empty string. */
  private String withdrawn(String uri) {
    List<TraceEntry> traces = sources.chronicle().news().traces(uri);
    TraceEntry last = traces.isEmpty() ? null : traces.get(traces.size() - 1);
    return last == null || !last.what().equals("withdrawn")
        ? ""
        : last.at().substring(0, 10) + ", " + last.detail();
  }
}
