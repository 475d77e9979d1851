package dev.demarche.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.coding.Codes;
import dev.demarche.model.Actor;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.Evidence;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.model.TimeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records and articles as JSON; the shapes stand in {@code docs/schema/}. */
public final class RecordJson {
  private static final String ARTICLE_SCHEMA = "demarche-article/1";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final MetaJson meta = new MetaJson();
  private final Codes codes;

  /** With the table of derived codes. */
  public RecordJson(Codes codes) {
    this.codes = codes;
  }

  /** An article alone. */
  public ObjectNode article(Article article) {
    ObjectNode node = nodes.objectNode();
    node.put("schema", ARTICLE_SCHEMA);
    ObjectNode body = articleNode(article);
    body.set("blocks", meta.blocks(article));
    node.set("article", body);
    return node;
  }

  /** A record. */
  public ObjectNode record(DiplomaticRecord record) {
    CodePoints points = new CodePoints(record.article().text());
    ObjectNode node = nodes.objectNode();
    node.put("schema", DiplomaticRecord.SCHEMA);
    node.set("article", articleNode(record.article()));
    ArrayNode events = node.putArray("events");
    record.events().forEach(e -> events.add(event(e, points)));
    ArrayNode statements = node.putArray("statements");
    record.statements().forEach(s -> statements.add(statement(s, points)));
    ArrayNode agreements = node.putArray("agreements");
    record.agreements().forEach(a -> agreements.add(agreement(a, points)));
    return node;
  }

  private ObjectNode articleNode(Article article) {
    ObjectNode node = nodes.objectNode();
    node.put("uri", article.uri());
    node.put("title", article.title());
    node.put("publisher", article.publisher());
    node.put("published", string(article.published()));
    node.put("publishedFrom", string(article.publishedFrom()));
    node.put("language", article.language());
    node.put("text", article.text());
    node.put("digest", article.digest());
    ObjectNode told = meta.meta(article.meta());
    if (!told.isEmpty()) {
      node.set("meta", told);
    }
    return node;
  }

  private ObjectNode event(EventMention event, CodePoints points) {
    ObjectNode node = nodes.objectNode();
    node.put("id", event.id());
    node.put("type", event.type().name());
    node.put("mode", event.mode());
    node.put("status", event.status().name());
    node.set("actors", actors(event.actors()));
    node.set("recipients", actors(event.recipients()));
    ArrayNode others = node.putArray("others");
    event.others().forEach(o -> others.add(other(o)));
    node.set("date", date(event.date()));
    node.set("place", place(event.place()));
    node.put("medium", string(event.medium()));
    node.put("duration", string(event.duration()));
    event.topics().forEach(node.putArray("topics")::add);
    event.contexts().forEach(node.putArray("contexts")::add);
    node.put("agreement", event.agreement());
    ArrayNode sources = node.putArray("sources");
    event.sources().forEach(s -> sources.add(source(s)));
    node.set("evidence", evidence(event.evidence(), points));
    Codes.Derived derived = codes.of(event);
    node.put("plover", derived.plover().name());
    node.put("cameo", derived.cameo());
    node.put("quad", derived.quad());
    node.put("goldstein", derived.goldstein());
    node.put("confidence", event.confidence());
    return node;
  }

  ArrayNode actors(List<Actor> actors) {
    ArrayNode array = nodes.arrayNode();
    actors.forEach(a -> array.add(actor(a)));
    return array;
  }

  ObjectNode actor(Actor actor) {
    ObjectNode node = nodes.objectNode();
    node.put("state", actor.state());
    node.put("kind", actor.kind().name());
    node.put("name", actor.name());
    node.put("body", actor.body());
    node.put("office", actor.office());
    node.put("sector", actor.sector());
    return node;
  }

  ObjectNode other(Participant participant) {
    ObjectNode node = nodes.objectNode();
    node.put("as", participant.as().name());
    node.setAll(actor(participant.actor()));
    return node;
  }

  private ObjectNode source(Source source) {
    ObjectNode node = nodes.objectNode();
    node.put("name", source.name());
    node.put("state", source.state());
    node.put("kind", string(source.kind()));
    return node;
  }

  @Nullable ObjectNode date(@Nullable TimeRef date) {
    if (date == null) {
      return null;
    }
    ObjectNode node = nodes.objectNode();
    node.put("from", date.from().toString());
    node.put("to", date.to().toString());
    node.put("precision", date.precision().name());
    node.put("text", date.text());
    return node;
  }

  @Nullable ObjectNode place(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    ObjectNode node = nodes.objectNode();
    node.put("state", place.state());
    node.put("name", place.name());
    return node;
  }

  ArrayNode evidence(List<Evidence> evidence, CodePoints points) {
    ArrayNode array = nodes.arrayNode();
    evidence.forEach(e -> array.add(span(e.span(), e.exact(), points)));
    return array;
  }

  ObjectNode span(Span span, String exact, CodePoints points) {
    ObjectNode node = nodes.objectNode();
    node.put("start", points.start(span));
    node.put("end", points.end(span));
    node.put("exact", exact);
    return node;
  }

  ObjectNode statement(Statement statement, CodePoints points) {
    ObjectNode node = nodes.objectNode();
    node.put("id", statement.id());
    node.set("speaker", statement.speaker() == null ? null : actor(statement.speaker()));
    node.put("quote", statement.quote());
    node.put("direct", true);
    node.put("channel", statement.channel());
    node.put("relayedBy", statement.relayedBy());
    node.set("addressee", statement.addressee() == null ? null : actor(statement.addressee()));
    node.set("date", date(statement.date()));
    node.set("span", span(statement.span(), statement.quote(), points));
    return node;
  }

  private ObjectNode agreement(AgreementMention agreement, CodePoints points) {
    ObjectNode node = nodes.objectNode();
    node.put("name", agreement.name());
    agreement.parties().forEach(node.putArray("parties")::add);
    node.put("signed", agreement.signed());
    node.put("inForce", agreement.inForce());
    node.put("expires", agreement.expires());
    node.put("status", agreement.status().name());
    node.set("evidence", evidence(agreement.evidence(), points));
    return node;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
