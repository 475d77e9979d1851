package dev.demarche.eval.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines for people: what is missing, mistaken, too many or forbidden. */
final class Differences {
  private static final int SHOWN_CHARACTERS = 110;

  private final List<String> lines = new ArrayList<>();

  /** A gold event that no event of the record matches; optional ones are not shown. */
  void missed(String stem, ScoredEvent gold) {
    if (!gold.optional()) {
      lines.add(
          String.format(
              Locale.ROOT, "- %s %s: %s", stem, show(gold), Json.text(gold.json(), "quote")));
    }
  }

  /** An event of the record that matches no gold event. */
  void extra(String stem, ScoredEvent event) {
    lines.add(String.format(Locale.ROOT, "+ %s %s: %s", stem, show(event), evidence(event)));
  }

  /** A matched event that is wrong in participants, status or date. */
  void mistaken(
      String stem, ScoredEvent gold, ScoredEvent event, boolean who, boolean status, boolean date) {
    List<String> wrong = new ArrayList<>();
    if (!who) {
      wrong.add("who");
    }
    if (!status) {
      wrong.add("status");
    }
    if (!date) {
      wrong.add("date");
    }
    String what = Json.text(gold.json(), "what");
    String given = show(event) + " " + event.json().path("date");
    lines.add(
        String.format(
            Locale.ROOT, "~ %s [%s] %s << %s", stem, String.join(" ", wrong), what, given));
  }

  /** A forbidden event. */
  void forbidden(String stem, ForbiddenEvents.Hit hit) {
    lines.add(
        String.format(
            Locale.ROOT, "! %s forbidden %s: %s", stem, show(hit.event()), evidence(hit.event())));
  }

  List<String> lines() {
    return lines;
  }

  private static String show(ScoredEvent event) {
    return String.format(
        Locale.ROOT,
        "%s %s %s>%s",
        event.type(),
        event.status(),
        names(event.json(), "actors"),
        names(event.json(), "recipients"));
  }

  private static List<String> names(JsonNode event, String side) {
    return Json.list(event, side).stream().map(Differences::name).toList();
  }

  private static String name(JsonNode participant) {
    return participant.isObject()
        ? Json.text(participant, "state") + "|" + Json.text(participant, "name")
        : participant.asText("");
  }

  private static String evidence(ScoredEvent event) {
    String exact = Json.text(event.json().path("evidence").path(0), "exact");
    return exact.substring(0, Math.min(SHOWN_CHARACTERS, exact.length()));
  }
}
