package dev.demarche.eval.records;

import static dev.demarche.eval.Figures.three;
import static dev.demarche.eval.Figures.two;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How well records say what gold records say.
 *
 * <p>An event is matched one to one with a gold event of its type whose participants agree. Core:
 * at least one actor and one recipient agree by state or body. Strict: besides, the status is
 * equal, every named participant is there and nobody foreign, and the date lies within gold's,
 * widened by a day. Precision counts all events of the records (a match with an optional one is
 * right), recall the mandatory ones of gold.
 *
 * @param record the figure that sums it up: 0.6 strict F1, 0.25 statements F1, 0.15 agreements F1
 * @param counts what was counted
 * @param rates what is right of the matched
 * @param problems lines that are no record and malformed events
 * @param differences one line for each event that is missing ({@code -}), matched with a mistake
 *     ({@code ~}), too many ({@code +}) or forbidden ({@code !})
 */
public record RecordScores(
    double record,
    Prf core,
    Prf strict,
    Prf statements,
    Prf agreements,
    Counts counts,
    Rates rates,
    List<String> problems,
    List<String> differences) {
  private static final int SHOWN_PROBLEMS = 20;
  private static final Pattern SUFFIX = Pattern.compile("\\.(txt|html?)$");

  /**
   * The sizes of what was compared.
   *
   * @param predicted events of the records
   * @param mandatory events of gold that a coder must not leave out
   * @param gold all events of gold
   * @param forbidden forbidden events that the records hold, of {@code forbiddenAll}
   * @param negativeEvents events in the {@code negativeArticles} articles without any in gold
   * @param badSpans spans that are not in the text, of {@code spans}
   * @param missing articles of gold without a record
   */
  public record Counts(
      int predicted,
      int mandatory,
      int gold,
      int forbidden,
      int forbiddenAll,
      int negativeEvents,
      int negativeArticles,
      int badSpans,
      int spans,
      int missing) {}

  /** Keeps the lists as they are. */
  public RecordScores {
    problems = List.copyOf(problems);
    differences = List.copyOf(differences);
  }

  /**
   * Scores records against gold.
   *
   * @param goldByStem gold records by the stem of their article's file name
   * @param records as {@code read --format jsonl} prints them; of several with one stem the last
   *     counts, those of articles without gold are left out
   * @throws dev.demarche.eval.InputException when a date is no date
   */
  public static RecordScores score(Map<String, JsonNode> goldByStem, Iterable<JsonNode> records) {
    Map<String, JsonNode> byStem = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (JsonNode record : records) {
      JsonNode uri = record.path("article").path("uri");
      if (uri.isTextual()) {
        byStem.put(stem(uri.textValue()), record);
      } else {
        broken.add("a line that is no record");
      }
    }
    RecordTally tally = new RecordTally(broken);
    goldByStem.forEach((stem, gold) -> tally.add(stem, gold, byStem.get(stem)));
    return tally.scores();
  }

  /** The figures as seven lines; problems, at most twenty of them, stand before. */
  public String print() {
    List<String> lines = new ArrayList<>();
    problems.stream().limit(SHOWN_PROBLEMS).forEach(p -> lines.add("? " + p));
    lines.add(
        String.format(
            Locale.ROOT,
            "events core    %s   (%d predicted, %d mandatory of %d gold)",
            core.print(),
            counts.predicted,
            counts.mandatory,
            counts.gold));
    lines.add("events strict  " + strict.print());
    lines.add(matchedLine());
    lines.add(
        String.format(
            Locale.ROOT,
            "statements     %s   relayedBy %s",
            statements.print(),
            two(rates.relayed())));
    lines.add(
        String.format(
            Locale.ROOT,
            "agreements     %s   status %s",
            agreements.print(),
            two(rates.agreementStatus())));
    lines.add(chargesLine());
    lines.add("record " + three(record));
    return String.join("\n", lines) + "\n";
  }

  private String matchedLine() {
    return String.format(
        Locale.ROOT,
        "  of matched: who %s status %s date %s (exact %s, given where gold has none %s)"
            + " mode %s place %s source %s evidence %s",
        two(rates.who()),
        two(rates.status()),
        two(rates.date()),
        two(rates.dateExact()),
        two(rates.dateInvented()),
        two(rates.mode()),
        two(rates.place()),
        two(rates.source()),
        two(rates.evidence()));
  }

  private String chargesLine() {
    return String.format(
        Locale.ROOT,
        "forbidden events %d of %d; events in %d negative articles %d; wrong evidence spans %d of"
            + " %d; published date %s; gold's words kept in the text %s; articles without record %d;"
            + " malformed %d",
        counts.forbidden,
        counts.forbiddenAll,
        counts.negativeArticles,
        counts.negativeEvents,
        counts.badSpans,
        counts.spans,
        two(rates.published()),
        two(rates.textKept()),
        counts.missing,
        problems.size());
  }

  static String stem(String uri) {
    return SUFFIX.matcher(Json.lastSegment(uri)).replaceFirst("");
  }
}
