package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Folding;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import dev.demarche.eval.Ratio;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the events that were found and what is right of them. */
final class EventTally {
  private final Ratio who = new Ratio();
  private final Ratio status = new Ratio();
  private final Ratio date = new Ratio();
  private final Ratio dateExact = new Ratio();
  private final Ratio dateInvented = new Ratio();
  private final Ratio mode = new Ratio();
  private final Ratio place = new Ratio();
  private final Ratio source = new Ratio();
  private final Ratio evidence = new Ratio();
  private final Differences differences = new Differences();
  private int predicted;
  private int mandatory;
  private int gold;
  private int corePredicted;
  private int coreGold;
  private int strictPredicted;
  private int strictGold;

  /**
   * Counts the events of one article.
   *
   * @param given how many events the record holds, those without a known type or status included
   */
  void add(String stem, List<ScoredEvent> want, List<ScoredEvent> have, int given) {
    predicted += given;
    gold += want.size();
    mandatory += (int) want.stream().filter(e -> !e.optional()).count();
    Map<Integer, Integer> matched = EventMatching.match(want, have);
    matched.forEach((i, j) -> addPair(stem, want.get(i), have.get(j)));
    for (int i = 0; i < want.size(); i++) {
      if (!matched.containsKey(i)) {
        differences.missed(stem, want.get(i));
      }
    }
    for (int j = 0; j < have.size(); j++) {
      if (!matched.containsValue(j)) {
        differences.extra(stem, have.get(j));
      }
    }
  }

  private void addPair(String stem, ScoredEvent want, ScoredEvent have) {
    int counted = want.optional() ? 0 : 1;
    corePredicted++;
    coreGold += counted;
    boolean whoRight = want.who().strictAgrees(have.who());
    boolean statusRight = want.statusAgrees(have);
    boolean dateRight = want.dateAgrees(have);
    who.add(whoRight);
    status.add(statusRight);
    evidence.add(want.inEvidence(have));
    addDate(want, have, dateRight);
    addDetails(want.json(), have.json());
    if (whoRight && statusRight && dateRight) {
      strictPredicted++;
      strictGold += counted;
    } else {
      differences.mistaken(stem, want, have, whoRight, statusRight, dateRight);
    }
  }

  private void addDate(ScoredEvent want, ScoredEvent have, boolean right) {
    if (want.dates().isPresent()) {
      date.add(right);
      dateExact.add(want.dates().equals(have.dates()));
    } else {
      dateInvented.add(have.dates().isPresent());
    }
  }

  private void addDetails(JsonNode want, JsonNode have) {
    String wanted = Json.text(want, "mode");
    if (!wanted.isEmpty()) {
      mode.add(wanted.equalsIgnoreCase(Json.text(have, "mode")));
    }
    if (!Json.text(want, "place").isEmpty()) {
      Entity there = Entity.of(want.path("place"));
      boolean given = have.path("place").isObject() || !Json.text(have, "place").isEmpty();
      place.add(given && there.agreesInFull(Entity.of(have.path("place"))));
    }
    Set<String> sources = sourceWords(want);
    if (!Json.list(want, "sources").isEmpty()) {
      source.add(!Collections.disjoint(sources, sourceWords(have)));
    }
  }

  private static Set<String> sourceWords(JsonNode event) {
    Set<String> words = new HashSet<>();
    for (JsonNode given : Json.list(event, "sources")) {
      String name = given.isObject() ? Json.text(given, "name") : given.asText("");
      Folding.split(fold(name)).stream().filter(w -> w.length() > 2).forEach(words::add);
    }
    return words;
  }

  Prf core() {
    return Prf.of(corePredicted, predicted, coreGold, mandatory);
  }

  Prf strict() {
    return Prf.of(strictPredicted, predicted, strictGold, mandatory);
  }

  int predicted() {
    return predicted;
  }

  int mandatory() {
    return mandatory;
  }

  int gold() {
    return gold;
  }

  Differences differences() {
    return differences;
  }

  /** The rates, with those that are counted elsewhere. */
  Rates rates(double relayed, double agreementStatus, double published, double textKept) {
    return new Rates(
        who.rate(),
        status.rate(),
        date.rate(),
        dateExact.rate(),
        dateInvented.whole() == 0 ? 0 : dateInvented.rate(),
        mode.rate(),
        place.rate(),
        source.rate(),
        evidence.rate(),
        relayed,
        agreementStatus,
        published,
        textKept);
  }
}
