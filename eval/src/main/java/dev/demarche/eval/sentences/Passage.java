package dev.demarche.eval.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.InputException;
import dev.demarche.eval.Json;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The events of one passage in gold and in the prediction, with the places of their triggers. */
record Passage(String text, List<Found> gold, List<Found> predicted) {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][”\"’]?[\\s\\p{IsWhite_Space}]");

  /** An event and its trigger. */
  record Found(JsonNode event, Span trigger) {
    String type() {
      return Json.text(event, "type");
    }

    String status() {
      return Json.text(event, "status");
    }

    String mode() {
      return Json.text(event, "mode");
    }
  }

  /**
   * Predicted events whose trigger is not in the text are left out.
   *
   * @throws InputException when a trigger of gold is not in the text
   */
  static Passage of(JsonNode gold, JsonNode predicted) {
    String text = Json.text(gold, "text");
    List<Found> want = new ArrayList<>();
    for (JsonNode event : Json.list(gold, "events")) {
      Span trigger =
          trigger(text, event)
              .orElseThrow(
                  () ->
                      new InputException(
                          "passage " + Json.text(gold, "id"),
                          "trigger '" + Json.text(event, "trigger") + "' is not in the text"));
      want.add(new Found(event, trigger));
    }
    List<Found> have = new ArrayList<>();
    for (JsonNode event : Json.list(predicted, "events")) {
      trigger(text, event).ifPresent(t -> have.add(new Found(event, t)));
    }
    return new Passage(text, want, have);
  }

  private static Optional<Span> trigger(String text, JsonNode event) {
    return Mentions.find(text, Json.text(event, "trigger"));
  }

  /** Whether the triggers overlap. */
  boolean triggersOverlap(Found want, Found have) {
    return Mentions.overlap(text, want.trigger, have.trigger);
  }

  /** Whether no sentence ends between the triggers. */
  boolean sameSentence(Found want, Found have) {
    int from = Math.min(want.trigger.end(), have.trigger.end());
    int to = Math.max(want.trigger.start(), have.trigger.start());
    return from >= to || !SENTENCE_END.matcher(text.substring(from, to)).find();
  }
}
