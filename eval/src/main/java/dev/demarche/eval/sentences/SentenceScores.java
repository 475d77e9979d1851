package dev.demarche.eval.sentences;

import static dev.demarche.eval.Figures.three;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.demarche.eval.Figures;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well a reader finds the events of single passages.
 *
 * <p>An event is found when the type agrees and the triggers overlap. Of the found: status, mode
 * and each role's mentions by overlap (a mention counts when it shares a character with gold's and
 * is at most three times as long, or 25 characters longer). Both sides: actors and recipients all
 * found, none too many.
 *
 * @param passages the passages of gold
 * @param found trigger and type
 * @param sameSentence type, and the triggers overlap or lie in one sentence
 * @param sides found with both sides right
 * @param sidesAndStatus found with both sides and the status right
 * @param status the share of the found with the right status
 * @param mode the share of the found with the right mode, none being one
 * @param roles F1 of the mentions of the found events
 * @param types counts by type
 * @param confusions gold events that were not found, by {@code gold→predicted} at an overlapping
 *     trigger or {@code gold→NONE}, in the order of their first occurrence
 * @param negatives passages of gold without event
 * @param negativeEvents events predicted in these
 */
public record SentenceScores(
    int passages,
    Prf found,
    Prf sameSentence,
    Prf sides,
    Prf sidesAndStatus,
    double status,
    double mode,
    Map<Role, Double> roles,
    NavigableMap<String, TypeCount> types,
    Map<String, Integer> confusions,
    int negatives,
    int negativeEvents) {
  private static final int SHOWN_CONFUSIONS = 8;

  /** How many events of a type gold has, were predicted and were found. */
  public record TypeCount(int gold, int predicted, int found) {
    /** The harmonic mean of precision and recall. */
    public double f1() {
      return Figures.share(2 * found, predicted + gold);
    }
  }

  /** Keeps the maps as they are. */
  public SentenceScores {
    roles = Collections.unmodifiableMap(new EnumMap<>(roles));
    types = Collections.unmodifiableNavigableMap(new TreeMap<>(types));
    confusions = Collections.unmodifiableMap(new LinkedHashMap<>(confusions));
  }

  /**
   * Scores predicted passages against gold, joined by id; a passage without prediction has no
   * events, of several predictions with one id the last counts.
   *
   * @param gold passages in the format of the corpus
   * @param predicted the same passages with predicted events
   * @throws dev.demarche.eval.InputException when a trigger of gold is not in its text
   */
  public static SentenceScores score(Iterable<JsonNode> gold, Iterable<JsonNode> predicted) {
    Map<String, JsonNode> byId = new HashMap<>();
    predicted.forEach(p -> byId.put(Json.text(p, "id"), p));
    JsonNode nothing = JsonNodeFactory.instance.objectNode();
    SentenceTally tally = new SentenceTally();
    for (JsonNode passage : gold) {
      tally.add(Passage.of(passage, byId.getOrDefault(Json.text(passage, "id"), nothing)));
    }
    return tally.scores();
  }

  /** The figures as five lines, the most important last. */
  public String print() {
    String byType =
        types.entrySet().stream()
            .map(t -> typeFigure(t.getKey(), t.getValue()))
            .collect(Collectors.joining(" "));
    String byRole =
        roles.entrySet().stream()
            .map(r -> r.getKey().member() + " " + three(r.getValue()))
            .collect(Collectors.joining(" "));
    String mistaken = Figures.mostFrequent(confusions, SHOWN_CONFUSIONS);
    return String.format(Locale.ROOT, "by type: %s\n", byType)
        + String.format(Locale.ROOT, "missed or mistaken: %s\n", mistaken)
        + String.format(
            Locale.ROOT,
            "roles F1: %s | status %s mode %s | events in %d passages without: %d\n",
            byRole,
            three(status),
            three(mode),
            negatives,
            negativeEvents)
        + String.format(
            Locale.ROOT,
            "same sentence* %s | with both sides %s | both sides and status %s\n",
            sameSentence.print(),
            sides.print(),
            sidesAndStatus.print())
        + String.format(Locale.ROOT, "passages %d trigger and type %s\n", passages, found.print());
  }

  private static String typeFigure(String type, TypeCount count) {
    return String.format(Locale.ROOT, "%s %s(%d)", type, Figures.two(count.f1()), count.gold);
  }
}
