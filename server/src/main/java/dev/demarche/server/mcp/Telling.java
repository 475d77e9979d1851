package dev.demarche.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Tells answers in short lines, each with its evidence: the words, who, when, where. */
final class Telling {
  private static final int LONGEST = 20_000;
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();
  private int length;
  private int left;

  private Telling() {}

  /** An answer of any tool. */
  static String of(JsonNode answer) {
    Telling telling = new Telling();
    if (answer.has("results")) {
      telling.list("results", answer.path("results"));
    } else {
      telling.single(answer);
    }
    return telling.text(answer.path("next"));
  }

  private String text(JsonNode next) {
    if (left > 0) {
      lines.add("… and " + left + " more lines; the structured content has all.");
    }
    if (next.isTextual()) {
      lines.add("There is more: ask again with after=" + next.asText());
    }
    return String.join("\n", lines);
  }

  private void single(JsonNode answer) {
    switch (answer.path("schema").asText()) {
      case "demarche-brief/1" -> {
        add(
            answer.path("one").asText()
                + " and "
                + answer.path("other").asText()
                + " as of "
                + answer.path("asOf").asText());
        for (String part : List.of("last", "coming", "promised", "disputed")) {
          list(part, answer.path(part));
        }
      }
      case "demarche-record/1" -> record(answer);
      default -> item(answer);
    }
  }

  private void list(String what, JsonNode items) {
    add(items.isEmpty() ? what + ": none" : what + ": " + items.size());
    items.forEach(this::item);
  }

  private void item(JsonNode item) {
    if (item.has("statement")) {
      quotation(item.path("statement"), source(item));
    } else if (item.path("schema").asText().equals("demarche-agreement/1")) {
      agreement(item);
    } else {
      act(item);
      item.path("mentions").forEach(each -> evidence(each.path("evidence"), source(each)));
      item.path("variants").forEach(this::variant);
      promise(item.path("promise"));
    }
  }

  private void record(JsonNode record) {
    String source = source(record.path("article"));
    record
        .path("events")
        .forEach(
            event -> {
              act(event);
              evidence(event.path("evidence"), source);
            });
    record.path("statements").forEach(each -> quotation(each, source));
    record
        .path("agreements")
        .forEach(
            each -> {
              add(each.path("name").asText() + ": " + lower(each.path("status")));
              evidence(each.path("evidence"), source);
            });
    if (lines.isEmpty()) {
      add("Nothing of the kind is told in it.");
    }
  }

  private void act(JsonNode act) {
    JsonNode date = act.path("date");
    String when = date.isNull() ? "undated" : date.path("from").asText();
    if (!date.path("to").asText().equals(date.path("from").asText())) {
      when += " to " + date.path("to").asText();
    }
    String mode = act.path("mode").isTextual() ? " (" + act.path("mode").asText() + ")" : "";
    add(
        "["
            + act.path("id").asText()
            + "] "
            + when
            + " "
            + act.path("type").asText()
            + mode
            + ", "
            + lower(act.path("status"))
            + ": "
            + names(act.path("actors"))
            + " → "
            + names(act.path("recipients")));
  }

  private void agreement(JsonNode agreement) {
    JsonNode deadline = agreement.path("deadline");
    add(
        "["
            + agreement.path("id").asText()
            + "] "
            + agreement.path("name").asText()
            + ", "
            + lower(agreement.path("status"))
            + (deadline.isNull() ? "" : ", until " + deadline.asText()));
    agreement.path("mentions").forEach(each -> evidence(each.path("evidence"), source(each)));
  }

  private void quotation(JsonNode statement, String source) {
    JsonNode speaker = statement.path("speaker");
    String who = speaker.isNull() ? "somebody" : speaker.path("name").asText();
    add(who + ":");
    words(statement.path("span"), source);
  }

  private void variant(JsonNode variant) {
    String values =
        StreamSupport.stream(variant.path("values").spliterator(), false)
            .map(each -> each.path("value").asText() + " (" + texts(each.path("toldBy")) + ")")
            .collect(Collectors.joining(" or "));
    add(INDENT + "sources differ on " + variant.path("field").asText() + ": " + values);
  }

  private void promise(JsonNode promise) {
    if (promise.isObject()) {
      JsonNode due = promise.path("due");
      add(
          INDENT
              + lower(promise.path("kind"))
              + " is "
              + lower(promise.path("state"))
              + (due.isNull() ? "" : ", due " + due.asText()));
      JsonNode answer = promise.path("answer");
      evidence(answer.path("evidence"), source(answer));
    }
  }

  private void evidence(JsonNode passages, String source) {
    passages.forEach(each -> words(each, source));
  }

  private void words(JsonNode span, String source) {
    add(
        INDENT
            + "“"
            + span.path("exact").asText()
            + "” ("
            + source
            + ", characters "
            + span.path("start").asInt()
            + " to "
            + span.path("end").asInt()
            + ")");
  }

  /** Publisher, day and address of a passage or an article. */
  private static String source(JsonNode node) {
    List<String> parts = new ArrayList<>();
    for (String name : List.of("publisher", "published", "article", "uri")) {
      if (node.path(name).isTextual()) {
        parts.add(node.path(name).asText());
      }
    }
    return String.join(", ", parts);
  }

  private static String names(JsonNode actors) {
    return actors.isEmpty()
        ? "nobody named"
        : StreamSupport.stream(actors.spliterator(), false)
            .map(each -> each.path("name").asText())
            .collect(Collectors.joining(", "));
  }

  private static String texts(JsonNode all) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  private static String lower(JsonNode constant) {
    return constant.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void add(String line) {
    if (length + line.length() > LONGEST) {
      left++;
      return;
    }
    length += line.length() + 1;
    lines.add(line);
  }
}
