package dev.demarche.server.page;

import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.server.Answer;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Filters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages that list what answers a question. */
public final class Pages {
  private static final String FRAME = "frame";

  private final Sources sources;
  private final Templates templates;

  /** With what they are made from. */
  public Pages(Sources sources) {
    this.sources = sources;
    this.templates = new Templates();
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/", this::today);
    routes.get("/agenda", this::agenda);
    routes.get("/disagreements", this::disagreements);
    routes.get("/search", this::search);
    routes.get("/static/demarche.css", Pages::style);
  }

  /** Sends a page. */
  void send(Context request, String template, Frame frame, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put(FRAME, frame);
    Answer.send(request, Answer.HTML, templates.render(template, all));
  }

  /** Sends a page that answers no question. */
  public void plain(Context request, String template, String title, Map<String, Object> values) {
    send(request, template, Frame.plain(title, request.path()), values);
  }

  /** Sends a page without a question. */
  public void sendPlain(
      Context request, String template, String title, String here, Map<String, Object> values) {
    send(request, template, Frame.plain(title, here), values);
  }

  /** Sends a page that says why there is no other. */
  public void error(Context request, String title, String reason) {
    Frame frame = Frame.plain(title, "");
    request.contentType(Answer.HTML);
    request.result(templates.render("error", Map.of(FRAME, frame, "reason", reason)));
  }

  private void today(Context request) {
    Asked asked = Asked.of(request, sources);
    Filters day = asked.filters().with("on", asked.question().asOf().toString());
    Frame frame = Frame.asking("Today", "/", "/" + day.query(), asked.filters());
    TodayView today =
        TodayView.of(sources.chronicle(), asked.question(), sources.clock().getZone());
    send(request, "today", frame, Map.of("today", today));
  }

  private void agenda(Context request) {
    Asked asked = Asked.of(request, sources);
    Page<AgendaItem> page = asked.ask(sources.chronicle()::agenda);
    send(
        request,
        "agenda",
        frame("Agenda", request, asked),
        values(asked, "items", AgendaView.all(page.results()), next(request, asked, page)));
  }

  private void disagreements(Context request) {
    Asked asked = Asked.of(request, sources);
    Page<RecordedEvent> page = asked.ask(sources.chronicle()::disagreements);
    list(request, "Disagreements", asked, page);
  }

  private void search(Context request) {
    Asked asked = Asked.of(request, sources);
    list(request, "Search", asked, asked.ask(sources.chronicle()::timeline));
  }

  private void list(Context request, String title, Asked asked, Page<RecordedEvent> page) {
    send(
        request,
        "search",
        frame(title, request, asked),
        values(asked, "events", EventView.all(page.results()), next(request, asked, page)));
  }

  private static Frame frame(String title, Context request, Asked asked) {
    String path = request.path();
    return Frame.asking(title, path, path + asked.filters().query(), asked.filters());
  }

  private static Map<String, Object> values(
      Asked asked, String name, List<?> list, @Nullable String next) {
    Map<String, Object> values = new HashMap<>();
    values.put("filters", asked.filters());
    values.put(name, list);
    if (next != null) {
      values.put("next", next);
    }
    return values;
  }

  private static @Nullable String next(Context request, Asked asked, Page<?> page) {
    return page.next() == null
        ? null
        : request.path() + asked.filters().with("after", page.next()).query();
  }

  private static void style(Context request) {
    Answer.send(request, "text/css; charset=utf-8", Resources.bytes("demarche.css"));
  }
}
