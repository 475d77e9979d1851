package dev.demarche.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.model.Participant;
import dev.demarche.record.consolidation.Link;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.AgreementStep;
import dev.demarche.record.event.Brief;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Said;
import dev.demarche.record.event.Step;
import dev.demarche.record.event.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes events of the record as JSON; the shape stands in {@code docs/schema/}. */
public final class EventJson {
  private static final String AGREEMENT_SCHEMA = "demarche-agreement/1";
  private static final String BRIEF_SCHEMA = "demarche-brief/1";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final RecordJson json;
  private final Function<String, String> texts;
  private final Map<String, CodePoints> points = new HashMap<>();

  /**
   * A writer.
   *
   * @param texts the kept text of the article with an address
   */
  public EventJson(RecordJson json, Function<String, String> texts) {
    this.json = json;
    this.texts = texts;
  }

  /** An event. */
  public ObjectNode event(RecordedEvent event) {
    ObjectNode node = nodes.objectNode();
    node.put("schema", RecordedEvent.SCHEMA);
    node.put("id", event.id());
    node.put("type", event.type().name());
    node.put("mode", event.mode());
    node.put("status", event.status().name());
    node.set("actors", json.actors(event.actors()));
    node.set("recipients", json.actors(event.recipients()));
    ArrayNode others = node.putArray("others");
    for (Participant other : event.others()) {
      others.add(json.other(other));
    }
    node.set("date", json.date(event.date()));
    node.set("place", json.place(event.place()));
    node.put("medium", string(event.medium()));
    node.put("duration", string(event.duration()));
    event.topics().forEach(node.putArray("topics")::add);
    event.contexts().forEach(node.putArray("contexts")::add);
    node.put("agreement", event.agreement());
    ArrayNode mentions = node.putArray("mentions");
    event.mentions().forEach(each -> mentions.add(passage(each)));
    event.toldBy().forEach(node.putArray("toldBy")::add);
    node.put("sources", event.sources());
    node.put("side", event.side());
    ArrayNode history = node.putArray("history");
    event.history().forEach(step -> history.add(step(step)));
    ArrayNode variants = node.putArray("variants");
    event.variants().forEach(each -> variants.add(variant(each)));
    node.set("promise", promise(event.promise()));
    node.put("first", string(event.first()));
    node.put("updated", string(event.updated()));
    node.put("confidence", event.confidence());
    return node;
  }

  /** Why mentions are taken for one act: each pair of them, with the reasons. */
  public ArrayNode why(List<Link> links) {
    ArrayNode why = nodes.arrayNode();
    for (Link link : links) {
      ObjectNode node = why.addObject();
      node.put("one", link.one().origin().uri());
      node.put("oneEvent", link.one().mention().id());
      node.put("other", link.other().origin().uri());
      node.put("otherEvent", link.other().mention().id());
      node.put("score", round(link.score()));
      ArrayNode reasons = node.putArray("reasons");
      link.reasons()
          .forEach(
              each ->
                  reasons.addObject().put("what", each.what()).put("weight", round(each.weight())));
    }
    return why;
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private ObjectNode passage(Passage passage) {
    ObjectNode node = nodes.objectNode();
    node.put("article", passage.article());
    node.put("event", passage.event());
    node.put("published", string(passage.published()));
    node.put("publisher", passage.publisher());
    node.put("status", passage.status().name());
    node.set("date", json.date(passage.date()));
    passage.sources().forEach(node.putArray("sources")::add);
    node.set("evidence", json.evidence(passage.evidence(), points(passage.article())));
    return node;
  }

  private CodePoints points(String article) {
    return points.computeIfAbsent(article, uri -> new CodePoints(texts.apply(uri)));
  }

  private ObjectNode step(Step step) {
    ObjectNode node = nodes.objectNode();
    node.put("status", step.status().name());
    node.set("date", json.date(step.date()));
    node.put("asOf", string(step.asOf()));
    node.put("article", step.article());
    return node;
  }

  private ObjectNode variant(Variant variant) {
    ObjectNode node = nodes.objectNode();
    node.put("field", variant.field());
    ArrayNode values = node.putArray("values");
    for (Variant.Value value : variant.values()) {
      ObjectNode each = values.addObject().put("value", value.value());
      value.articles().forEach(each.putArray("articles")::add);
      value.toldBy().forEach(each.putArray("toldBy")::add);
    }
    return node;
  }

  private @Nullable ObjectNode promise(@Nullable Promise promise) {
    if (promise == null) {
      return null;
    }
    ObjectNode node = nodes.objectNode();
    node.put("kind", promise.kind().name());
    node.put("due", string(promise.due()));
    node.put("state", promise.state().name());
    node.put("keptBy", promise.keptBy());
    node.set("made", passage(promise.made()));
    node.set("answer", promise.answer() == null ? null : passage(promise.answer()));
    return node;
  }

  /** A statement with its article. */
  public ObjectNode said(Said said) {
    ObjectNode node = nodes.objectNode();
    node.put("article", said.article());
    node.put("published", string(said.published()));
    node.put("publisher", said.publisher());
    node.set("statement", json.statement(said.statement(), points(said.article())));
    return node;
  }

  /** An agreement. */
  public ObjectNode agreement(RecordedAgreement agreement) {
    ObjectNode node = nodes.objectNode();
    node.put("schema", AGREEMENT_SCHEMA);
    node.put("id", agreement.id());
    node.put("name", agreement.name());
    agreement.parties().forEach(node.putArray("parties")::add);
    node.put("status", agreement.status().name());
    node.put("signed", agreement.signed());
    node.put("inForce", agreement.inForce());
    node.put("expires", agreement.expires());
    node.put("deadline", string(agreement.deadline()));
    ArrayNode history = node.putArray("history");
    for (AgreementStep step : agreement.history()) {
      history
          .addObject()
          .put("status", step.status().name())
          .put("expires", step.expires())
          .put("asOf", string(step.asOf()))
          .put("article", step.article());
    }
    ArrayNode mentions = node.putArray("mentions");
    for (RecordedAgreement.Mention mention : agreement.mentions()) {
      ObjectNode each = mentions.addObject();
      each.put("article", mention.article());
      each.put("published", string(mention.published()));
      each.put("status", mention.status().name());
      each.put("signed", mention.signed());
      each.put("expires", mention.expires());
      each.set("evidence", json.evidence(mention.evidence(), points(mention.article())));
    }
    return node;
  }

  /** What lies ahead: an event, or an agreement that runs out. */
  public ObjectNode item(AgendaItem item) {
    return item instanceof AgendaItem.Act act
        ? event(act.event())
        : agreement(((AgendaItem.Deadline) item).agreement());
  }

  /** Counts of acts by month and quad class. */
  public ArrayNode months(List<MonthlyCount> months) {
    ArrayNode node = nodes.arrayNode();
    for (MonthlyCount count : months) {
      node.addObject()
          .put("month", count.month().toString())
          .put("quad", count.quad())
          .put("events", count.events());
    }
    return node;
  }

  /** The relations of two parties. */
  public ObjectNode brief(Brief brief) {
    ObjectNode node = nodes.objectNode();
    node.put("schema", BRIEF_SCHEMA);
    node.put("one", brief.one());
    node.put("other", brief.other());
    node.put("asOf", brief.asOf().toString());
    node.set("months", months(brief.months()));
    node.set("last", events(brief.last()));
    ArrayNode coming = node.putArray("coming");
    brief.coming().forEach(item -> coming.add(item(item)));
    node.set("promised", events(brief.promised()));
    node.set("disputed", events(brief.disputed()));
    return node;
  }

  /** Events in their order. */
  public ArrayNode events(List<RecordedEvent> events) {
    ArrayNode node = nodes.arrayNode();
    events.forEach(each -> node.add(event(each)));
    return node;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
