package dev.demarche.eval.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the mentions of a passage stand. */
final class Mentions {
  private static final Pattern NUMBERED = Pattern.compile("(.*)@(\\d+)", Pattern.DOTALL);

  private Mentions() {}

  /** The place of {@code "Russia"} or, for its second occurrence, of {@code "Russia@2"}. */
  static Optional<Span> find(String text, String mention) {
    Matcher numbered = NUMBERED.matcher(mention);
    boolean many = numbered.matches();
    String words = many ? numbered.group(1) : mention;
    int occurrence = many ? Integer.parseInt(numbered.group(2)) : 1;
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(Math.max(at, 0), Math.max(at, 0) + words.length()));
  }

  /** The places of all mentions of a role; those that are not in the text are left out. */
  static List<Span> ofRole(String text, JsonNode event, String role) {
    List<JsonNode> given = new ArrayList<>(Json.list(event, role));
    if (event.path(role).isTextual() && !Json.text(event, role).isEmpty()) {
      given.add(event.path(role));
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode mention : given) {
      String words = mention.isObject() ? Json.text(mention, "mention") : mention.asText("");
      find(text, words).ifPresent(spans::add);
    }
    return spans;
  }

  /** Whether they share a character and the prediction is not much longer than gold. */
  static boolean overlap(String text, Span gold, Span predicted) {
    int length = length(text, gold);
    return gold.overlaps(predicted) && length(text, predicted) <= Math.max(3 * length, length + 25);
  }

  private static int length(String text, Span span) {
    return text.codePointCount(span.start(), span.end());
  }
}
