package dev.demarche.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Portrait;
import dev.demarche.server.query.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.function.Function;

/** What programs ask: the record as JSON, in the shapes that the command line prints. */
public final class Api {
  private static final String ACTOR = "actor";

  private final Sources sources;

  /** With what it answers from. */
  public Api(Sources sources) {
    this.sources = sources;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/api/events", this::events);
    routes.get("/api/events/{id}", this::event);
    routes.get("/api/statements", this::statements);
    routes.get("/api/agenda", this::agenda);
    routes.get("/api/disagreements", this::disagreements);
    routes.get("/api/actors/{code}", this::actor);
    routes.get("/api/pairs/{a}/{b}", this::pair);
  }

  private void events(Context request) {
    Asked asked = Asked.of(request, sources);
    EventJson json = sources.json();
    list(request, asked, asked.ask(sources.chronicle()::timeline), json::event);
  }

  private void disagreements(Context request) {
    Asked asked = Asked.of(request, sources);
    EventJson json = sources.json();
    list(request, asked, asked.ask(sources.chronicle()::disagreements), json::event);
  }

  private void agenda(Context request) {
    Asked asked = Asked.of(request, sources);
    EventJson json = sources.json();
    list(request, asked, asked.ask(sources.chronicle()::agenda), json::item);
  }

  private void statements(Context request) {
    Asked asked = Asked.of(request, sources);
    if (asked.question().parties().size() > 1) {
      throw new Refusal(400, "actor: a statement has one speaker");
    }
    EventJson json = sources.json();
    list(request, asked, asked.ask(sources.chronicle()::said), json::said);
  }

  private static <T> void list(
      Context request, Asked asked, Page<T> page, Function<T, ObjectNode> json) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode results = node.putArray("results");
    page.results().forEach(each -> results.add(json.apply(each)));
    node.put("next", page.next());
    if (page.next() != null) {
      String more = request.path() + asked.filters().with("after", page.next()).query();
      request.header("Link", "<" + more + ">; rel=\"next\"");
    }
    Answer.send(request, Answer.JSON, node.toString());
  }

  private void event(Context request) {
    String id = request.pathParam("id");
    String on = request.queryParam("on");
    LocalDate day = on == null ? sources.today() : Values.day("on", on);
    RecordedEvent event =
        sources
            .chronicle()
            .event(id, day)
            .orElseThrow(() -> new Refusal(404, id + ": no event of this record"));
    Answer.send(request, Answer.JSON, sources.json().event(event).toString());
  }

  private void pair(Context request) {
    Filters filters = Filters.of(request.queryParamMap());
    Asked asked =
        Asked.of(filters.with(ACTOR, request.pathParam("a"), request.pathParam("b")), sources);
    String json = sources.json().brief(sources.chronicle().brief(asked.question())).toString();
    Answer.send(request, Answer.JSON, json);
  }

  private void actor(Context request) {
    Filters filters = Filters.of(request.queryParamMap());
    Asked asked = Asked.of(filters.with(ACTOR, request.pathParam("code")), sources);
    Portrait portrait = Portrait.of(sources.chronicle(), asked);
    Question question = asked.question();
    EventJson json = sources.json();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", "demarche-actor/1");
    node.put("actor", question.parties().get(0).label());
    node.put("asOf", question.asOf().toString());
    node.set("months", json.months(portrait.months()));
    node.set("last", json.events(portrait.acts().results()));
    node.put("next", portrait.acts().next());
    ArrayNode coming = node.putArray("coming");
    portrait.coming().forEach(each -> coming.add(json.item(each)));
    node.set("promised", json.events(portrait.promised()));
    node.set("disputed", json.events(portrait.disputed()));
    ArrayNode said = node.putArray("said");
    portrait.said().forEach(each -> said.add(json.said(each)));
    Answer.send(request, Answer.JSON, node.toString());
  }
}
