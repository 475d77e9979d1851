package dev.demarche.server.hook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.export.row.Headline;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.RecordedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes changes of events as JSON, for webhooks and streams. */
public final class ChangeJson {
  private static final String SCHEMA = "demarche-change/1";

  private final EventJson json;

  /** With what writes events. */
  public ChangeJson(EventJson json) {
    this.json = json;
  }

  /** {@code event.created}, {@code event.updated} or {@code event.withdrawn}. */
  public static String type(ChangedEvent changed) {
    return "event." + changed.change().what().name().toLowerCase(Locale.ROOT);
  }

  /** Type, moment and data, as Standard Webhooks wants them. */
  public ObjectNode of(ChangedEvent changed) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", type(changed));
    node.put("timestamp", changed.change().at().toString());
    node.set("data", data(changed));
    return node;
  }

  /** The same, with the name of the watch that found it. */
  ObjectNode of(ChangedEvent changed, String watch) {
    ObjectNode node = of(changed);
    node.set("data", data(changed).put("watch", watch));
    return node;
  }

  private ObjectNode data(ChangedEvent changed) {
    Change change = changed.change();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", SCHEMA);
    node.put("number", change.number());
    node.put("id", change.id());
    node.put("headline", Headline.of(changed.event()));
    ArrayNode fields = node.putArray("changed");
    change.fields().forEach(fields::add);
    ArrayNode formerly = node.putArray("formerly");
    change.formerly().forEach(formerly::add);
    node.put("becomes", change.becomes());
    boolean gone = change.what() == Change.What.WITHDRAWN;
    RecordedEvent before = gone ? changed.event() : changed.former();
    node.set("before", before == null ? null : standing(before));
    node.set("event", gone ? null : json.event(changed.event()));
    return node;
  }

  /** How it stood; its passages may be of texts that are no more. */
  private static ObjectNode standing(RecordedEvent event) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", event.type().name());
    node.put("status", event.status().name());
    node.put("from", day(event.date(), true));
    node.put("to", day(event.date(), false));
    return node;
  }

  private static @Nullable String day(@Nullable TimeRef date, boolean first) {
    return date == null ? null : (first ? date.from() : date.to()).toString();
  }
}
