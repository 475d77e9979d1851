package dev.demarche.server.page;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.server.Answer;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Sample;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

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
    routes.get("/disagreements", this::disagreements);
    routes.get("/promises", this::promises);
    routes.get("/search", this::search);
    routes.get("/static/demarche.css", asked -> file(asked, "text/css; charset=utf-8"));
    routes.get("/static/icon.svg", asked -> file(asked, "image/svg+xml"));
    routes.get("/static/world.svg", asked -> file(asked, "image/svg+xml"));
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

  private void disagreements(Context request) {
    list(request, "Disagreements", sources.chronicle()::disagreements);
  }

  private void promises(Context request) {
    list(request, "Promises", sources.chronicle()::promises);
  }

  private void search(Context request) {
    list(request, "Search", sources.chronicle()::timeline);
  }

  private void list(Context request, String title, Function<Question, Page<RecordedEvent>> record) {
    Asked asked = Asked.of(request, sources);
    Page<RecordedEvent> page = asked.ask(record);
    Sample sample = Sample.of(asked, record);
    Map<String, Object> values = new HashMap<>();
    values.put("filters", asked.filters());
    values.put("events", EventView.all(page.results()));
    values.put("facets", FacetView.of(sample, asked.filters(), request.path(), sources::nameOf));
    values.put("counted", sample.told());
    putNext(values, request, asked, page);
    send(request, "search", frame(title, request, asked), values);
  }

  /** What stands around a page that answers a question about acts. */
  static Frame frame(String title, Context request, Asked asked) {
    String path = request.path();
    return Frame.asking(title, path, path + asked.filters().query(), asked.filters());
  }

  /** Tells a template where the rest of a list is, if there is one. */
  static void putNext(Map<String, Object> values, Context request, Asked asked, Page<?> page) {
    if (page.next() != null) {
      values.put("next", request.path() + asked.filters().with("after", page.next()).query());
    }
  }

  private static void file(Context request, String type) {
    String name = request.path().substring(request.path().lastIndexOf('/') + 1);
    Answer.send(request, type, Resources.bytes(name));
  }
}
