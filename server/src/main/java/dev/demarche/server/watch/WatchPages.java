package dev.demarche.server.watch;

import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Watch;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.feed.Feeds;
import dev.demarche.server.guard.FormToken;
import dev.demarche.server.page.Pages;
import dev.demarche.server.page.WatchView;
import dev.demarche.server.query.SavedQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Pages of saved questions, with forms where the record may be changed. */
public final class WatchPages {
  private static final String TOKEN = "token";
  private static final String PATH = "/watches";
  private static final String NAME = "name";
  private static final String QUERY = "query";

  private final Sources sources;
  private final Pages pages;
  private final Feeds feeds;
  private final Desk desk;
  private final Changing changing;
  private final FormToken form = new FormToken();

  /** With what they are made from, and whether watches may be changed. */
  public WatchPages(Sources sources, Pages pages, Feeds feeds, boolean adding) {
    this.sources = sources;
    this.pages = pages;
    this.feeds = feeds;
    this.desk = new Desk(sources);
    this.changing = new Changing(adding);
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::add);
    routes.get("/watches/{id}", request -> show(request, watch(request), ""));
    routes.get("/watches/{id}/events.atom", this::atom);
    routes.get("/watches/{id}/agenda.ics", this::calendar);
    routes.post("/watches/{id}/remove", this::remove);
    routes.post("/watches/{id}/webhooks", this::addHook);
    routes.post("/watches/{id}/webhooks/{hook}/remove", this::removeHook);
    routes.post("/watches/{id}/deliveries/{delivery}/resend", this::resend);
  }

  private Watch watch(Context request) {
    return desk.watch(request.pathParam("id"));
  }

  private void list(Context request) {
    String query = Objects.requireNonNullElse(request.queryParam(QUERY), "");
    Map<String, Object> values = values(request);
    values.put("watches", WatchView.all(sources.chronicle().watches().all()));
    values.put(QUERY, query.isEmpty() ? "" : SavedQuery.text(SavedQuery.read(query)));
    pages.sendPlain(request, "watches", "Watches", PATH, values);
  }

  private Map<String, Object> values(Context request) {
    Map<String, Object> values = new HashMap<>();
    values.put(TOKEN, form.value());
    values.put("changing", changing.isOpenTo(request));
    return values;
  }

  private void show(Context request, Watch watch, String secret) {
    Map<String, Object> values = values(request);
    boolean mayChange = changing.isOpenTo(request);
    values.put(
        "watch", WatchView.of(watch, desk.asked(watch), sources, desk.hooks(watch), mayChange));
    values.put("secret", secret);
    pages.sendPlain(request, "watch", "Watch: " + watch.name(), PATH, values);
  }

  private void atom(Context request) throws IOException {
    feeds.atom(request, desk.asked(watch(request)), request.path());
  }

  private void calendar(Context request) {
    feeds.agenda(request, desk.asked(watch(request)));
  }

  private void add(Context request) {
    check(request);
    Watch watch = desk.add(field(request, NAME), field(request, QUERY), "page");
    leadTo(request, PATH + "/" + watch.id());
  }

  private void remove(Context request) {
    check(request);
    sources.chronicle().watches().remove(watch(request).id());
    leadTo(request, PATH);
  }

  private void addHook(Context request) {
    check(request);
    Watch watch = watch(request);
    Hook hook = desk.addHook(watch, field(request, "url"), field(request, "secret"));
    show(request, watch, hook.secret());
  }

  private void removeHook(Context request) {
    check(request);
    Watch watch = watch(request);
    sources.chronicle().hooks().remove(desk.hook(watch, request.pathParam("hook")).id());
    leadTo(request, PATH + "/" + watch.id());
  }

  private void resend(Context request) {
    check(request);
    Watch watch = watch(request);
    Delivery delivery = desk.delivery(watch, request.pathParam("delivery"));
    sources.chronicle().outbox().resend(delivery.id(), Instant.now());
    leadTo(request, PATH + "/" + watch.id());
  }

  private void check(Context request) {
    changing.check();
    if (!form.is(field(request, TOKEN))) {
      throw new Refusal(403, "the form is not ours, or older than this server; open it again");
    }
  }

  private static void leadTo(Context request, String path) {
    request.status(303);
    request.header("Location", path);
  }

  private static String field(Context request, String name) {
    return Objects.requireNonNullElse(request.formParam(name), "");
  }
}
