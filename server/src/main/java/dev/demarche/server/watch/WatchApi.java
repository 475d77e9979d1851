package dev.demarche.server.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Outbox;
import dev.demarche.record.watch.Watch;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.api.Expects;
import dev.demarche.server.guard.Guard;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Saved questions as JSON, for programs. */
public final class WatchApi {
  private static final String PATH = "/api/watches";
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String QUERY = "query";
  private static final String URL = "url";
  private static final String SECRET = "secret";

  private final Sources sources;
  private final Guard guard;
  private final Desk desk;
  private final Changing changing;

  /** With what it answers from, and whether watches may be changed. */
  public WatchApi(Sources sources, Guard guard, boolean adding) {
    this.sources = sources;
    this.guard = guard;
    this.desk = new Desk(sources);
    this.changing = new Changing(adding);
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::add);
    routes.get("/api/watches/{id}", this::show);
    routes.delete("/api/watches/{id}", this::remove);
    routes.post("/api/watches/{id}/webhooks", this::addHook);
    routes.delete("/api/watches/{id}/webhooks/{hook}", this::removeHook);
  }

  private Watch watch(Context request) {
    return desk.watch(request.pathParam(ID));
  }

  private void show(Context request) {
    Expects.json(request);
    Answer.send(request, Answer.JSON, json(watch(request), changing.isOpenTo(request)).toString());
  }

  private void list(Context request) {
    Expects.json(request);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode results = node.putArray("results");
    boolean mayChange = changing.isOpenTo(request);
    sources.chronicle().watches().all().forEach(watch -> results.add(json(watch, mayChange)));
    Answer.send(request, Answer.JSON, node.toString());
  }

  private void add(Context request) {
    check(request);
    Fields body = Fields.of(request, NAME, QUERY);
    Watch watch = desk.add(body.text(NAME), body.text(QUERY), "api");
    request.header("Location", PATH + "/" + watch.id());
    made(request, json(watch, true));
  }

  private void remove(Context request) {
    check(request);
    sources.chronicle().watches().remove(watch(request).id());
    request.status(204);
  }

  private void addHook(Context request) {
    check(request);
    Watch watch = watch(request);
    Fields body = Fields.of(request, URL, SECRET);
    Hook hook = desk.addHook(watch, body.text(URL), body.text(SECRET));
    made(request, json(hook, true).put(SECRET, hook.secret()));
  }

  /** Without a tag: what was made is no page that somebody may know already. */
  private static void made(Context request, ObjectNode node) {
    request.status(201);
    request.contentType(Answer.JSON);
    request.result(node.toString());
  }

  private void removeHook(Context request) {
    check(request);
    Hook hook = desk.hook(watch(request), request.pathParam("hook"));
    sources.chronicle().hooks().remove(hook.id());
    request.status(204);
  }

  private void check(Context request) {
    Expects.parameters(request);
    changing.check();
    if (!guard.isProgram(request)) {
      throw new Refusal(403, "changing watches needs the token as Authorization: Bearer");
    }
  }

  private ObjectNode json(Watch watch, boolean withAddresses) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put(ID, watch.id());
    node.put(NAME, watch.name());
    node.put(QUERY, watch.query());
    node.put("author", watch.author());
    node.put("made", watch.made().toString());
    String page = "/watches/" + watch.id();
    node.put("page", page);
    node.put("feed", page + "/events.atom");
    node.put("calendar", page + "/agenda.ics");
    String query = watch.query().isEmpty() ? "" : "?" + watch.query();
    node.put("events", "/api/events" + query);
    node.put("stream", "/api/stream" + query);
    ArrayNode hooks = node.putArray("webhooks");
    desk.hooks(watch).forEach(hook -> hooks.add(json(hook, withAddresses)));
    return node;
  }

  private ObjectNode json(Hook hook, boolean withAddress) {
    Outbox outbox = sources.chronicle().outbox();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put(ID, hook.id());
    if (withAddress) {
      node.put(URL, hook.url());
    }
    node.put("waiting", outbox.count(hook.id(), Delivery.State.WAITING));
    node.put("dead", outbox.count(hook.id(), Delivery.State.DEAD));
    return node;
  }
}
