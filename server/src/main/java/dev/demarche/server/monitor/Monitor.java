package dev.demarche.server.monitor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.record.Chronicle;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.guard.Caller;
import dev.demarche.server.guard.Role;
import dev.demarche.server.query.Filters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Set;
import java.util.function.Consumer;

/** Notes every request, and tells those who watch over the server how it fares. */
public final class Monitor {
  private static final String BEGUN = "demarche.begun";
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final String NO_ROUTE = "none";
  private static final int USUAL = 100;
  private static final int LONGEST = 500;
  private static final int TOO_MANY = 429;

  /** What is asked all the time; only refusals of it are worth a line. */
  private static final Set<String> UNWORTHY =
      Set.of("/health", "/ready", "/metrics", "/static/demarche.css");

  private final Metrics metrics;
  private final AuditLog audit;
  private final Sources sources;
  private final Consumer<Throwable> bugs;

  /** With what it notes them in, and what is told when that fails. */
  public Monitor(Metrics metrics, AuditLog audit, Sources sources, Consumer<Throwable> bugs) {
    this.metrics = metrics;
    this.audit = audit;
    this.sources = sources;
    this.bugs = bugs;
  }

  /** Tells what it answers; to be told before the routes of others. */
  public void routes(RoutesConfig routes) {
    routes.before(request -> request.attribute(BEGUN, System.nanoTime()));
    routes.after(this::note);
    routes.get("/health", request -> Answer.send(request, PLAIN, "ok\n"));
    routes.get("/ready", this::ready);
    routes.get("/metrics", this::metrics);
    routes.get("/audit", this::audit);
  }

  /** Whether the record answers; asks it for what it has in an index. */
  private void ready(Context request) {
    try {
      Chronicle chronicle = sources.chronicle();
      chronicle.article("");
    } catch (RuntimeException e) {
      bugs.accept(e);
      throw new Refusal(503, "the record does not answer");
    }
    Answer.send(request, PLAIN, "ready\n");
  }

  private void metrics(Context request) {
    Caller.require(request, Role.ADMIN);
    Answer.send(request, Metrics.TYPE, metrics.text());
  }

  private void audit(Context request) {
    Caller.require(request, Role.ADMIN);
    String given = request.queryParam("limit");
    int limit = USUAL;
    try {
      limit = given == null ? USUAL : Integer.parseInt(given);
    } catch (NumberFormatException e) {
      limit = 0;
    }
    if (limit < 1 || limit > Filters.MOST) {
      throw new Refusal(400, "limit: 1 to " + Filters.MOST + " is needed");
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode results = node.putArray("results");
    audit.last(limit).forEach(results::add);
    Answer.send(request, Answer.JSON, node.toString());
  }

  private void note(Context request) {
    Long begun = request.attribute(BEGUN);
    long took = begun == null ? 0 : System.nanoTime() - begun;
    String method = request.method().name();
    Endpoint route = request.endpoints().matchedHttpEndpoint();
    metrics.answered(method, route == null ? NO_ROUTE : route.path, request.statusCode(), took);
    boolean refused = request.statusCode() >= 400;
    // floods are counted, and not let to push out of the log what is worth keeping
    if (request.statusCode() != TOO_MANY && (refused || !UNWORTHY.contains(request.path()))) {
      write(request, method);
    }
  }

  private void write(Context request, String method) {
    Caller caller = Caller.of(request);
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("at", sources.clock().instant().toString());
    line.put("who", caller == null ? null : caller.name());
    line.put("role", caller == null ? null : caller.role().toString());
    line.put("from", request.ip());
    line.put("method", method);
    line.put("path", cut(request.path()));
    String article = request.queryParam("uri");
    if (article != null) {
      line.put("article", cut(article));
    }
    line.put("status", request.statusCode());
    try {
      audit.add(line);
    } catch (RuntimeException e) {
      bugs.accept(e);
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
