package dev.demarche.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.ExportFormat;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.feed.Downloads;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Values;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.function.Function;

/** What programs ask over HTTP; {@code openapi.json} describes it. */
public final class Api {
  private static final String ACTOR = "actor";
  private static final String WHY = "why";

  private final Sources sources;
  private final Answers answers;
  private final Downloads downloads;

  /** With what it answers from. */
  public Api(Sources sources) {
    this.sources = sources;
    this.answers = new Answers(sources);
    this.downloads = new Downloads(sources);
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/api/status", this::status);
    routes.get("/api/events", this::events);
    routes.get("/api/events/{id}", this::event);
    routes.get("/api/statements", request -> list(request, answers::statements));
    routes.get("/api/agenda", this::agenda);
    routes.get("/api/promises", request -> list(request, answers::promises));
    routes.get("/api/disagreements", request -> list(request, answers::disagreements));
    routes.get("/api/agreements", request -> list(request, answers::agreements));
    routes.get("/api/agreements/{id}", this::agreement);
    routes.get("/api/actors/{actor}", this::actor);
    routes.get("/api/pairs/{one}/{other}", this::pair);
    routes.get("/api/articles", this::article);
  }

  private void list(Context request, Function<Asked, ObjectNode> answer) {
    Negotiation.JSON.choose(request);
    list(request, Asked.of(request, sources), answer);
  }

  private static void list(Context request, Asked asked, Function<Asked, ObjectNode> answer) {
    ObjectNode node = answer.apply(asked);
    if (!node.path("next").isNull()) {
      Answer.more(request, asked, node.path("next").asText());
    }
    Answer.send(request, Answer.JSON, node.toString());
  }

  /**
   * As JSON by pages; in the formats of the field all of them, or a page where one is asked for.
   */
  private void events(Context request) {
    Negotiation.Offer chosen = Negotiation.EVENTS.choose(request);
    Asked asked = Asked.of(request, sources, Downloads.PLANS);
    Filters filters = asked.filters();
    if (chosen.format() == null) {
      list(request, asked, answers::events);
    } else if (filters.first("limit").isEmpty() && filters.first("after").isEmpty()) {
      downloads.everything(request, asked, chosen.format(), chosen.type());
    } else {
      downloads.page(request, asked, chosen.format(), chosen.type());
    }
  }

  private void agenda(Context request) {
    if (Negotiation.AGENDA.choose(request).format() == ExportFormat.ICAL) {
      downloads.agenda(request);
    } else {
      list(request, Asked.of(request, sources), answers::agenda);
    }
  }

  private void event(Context request) {
    Expects.json(request, "on", WHY);
    String on = request.queryParam("on");
    LocalDate day = on == null ? sources.today() : Values.day("on", on);
    boolean why = Values.flag(WHY, request.queryParam(WHY));
    send(request, answers.event(request.pathParam("id"), day, why));
  }

  private void agreement(Context request) {
    Expects.json(request);
    send(request, answers.agreement(request.pathParam("id")));
  }

  private void article(Context request) {
    Expects.json(request, "uri");
    String uri = request.queryParam("uri");
    if (uri == null || uri.isBlank()) {
      throw new Refusal(400, "uri: the address of an article is needed");
    }
    send(request, answers.article(uri));
  }

  private void status(Context request) {
    Expects.json(request);
    send(request, answers.status());
  }

  private void pair(Context request) {
    Negotiation.JSON.choose(request);
    Filters filters = Filters.of(request.queryParamMap()).without(ACTOR);
    Filters both = filters.with(ACTOR, request.pathParam("one"), request.pathParam("other"));
    send(request, answers.brief(Asked.of(both, sources)));
  }

  private void actor(Context request) {
    Negotiation.JSON.choose(request);
    Filters filters = Filters.of(request.queryParamMap());
    send(request, answers.actor(Asked.of(filters.with(ACTOR, request.pathParam(ACTOR)), sources)));
  }

  private static void send(Context request, ObjectNode node) {
    Answer.send(request, Answer.JSON, node.toString());
  }
}
