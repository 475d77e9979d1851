package dev.demarche.eval.quotes;

import static dev.demarche.eval.Figures.share;
import static dev.demarche.eval.Figures.three;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which quotations were found and whose they are.
 *
 * <p>A quotation is found when a statement of the same article holds at least 80 % of its words and
 * is at most half as long again and three words; each statement serves once. For a named source the
 * speaker is right when it shares a name word with it; a pronoun's antecedent is not in gold.
 *
 * @param quotations those of gold
 * @param found of these
 * @param predicted statements of the records
 * @param named quotations whose source is a name
 * @param namedFound of these
 * @param rightSpeaker of these
 * @param differences one line for each quotation that was missed or given to somebody else
 */
public record QuoteScores(
    int quotations,
    int found,
    int predicted,
    int named,
    int namedFound,
    int rightSpeaker,
    List<String> differences) {
  private static final Pattern SUFFIX = Pattern.compile("\\.txt$");

  /** Keeps the list as it is. */
  public QuoteScores {
    differences = List.copyOf(differences);
  }

  /**
   * Scores the statements of records.
   *
   * @param goldByStem arrays of {@code {"quote", "source", "named"}} by the stem of the article
   * @param records as {@code read --format jsonl} prints them; of one stem the last counts
   */
  public static QuoteScores score(Map<String, JsonNode> goldByStem, Iterable<JsonNode> records) {
    Map<String, List<JsonNode>> statements = new HashMap<>();
    for (JsonNode record : records) {
      String file = Json.lastSegment(Json.text(record.path("article"), "uri"));
      statements.put(SUFFIX.matcher(file).replaceFirst(""), Json.list(record, "statements"));
    }
    QuoteTally tally = new QuoteTally();
    goldByStem.forEach(
        (stem, rows) -> tally.add(stem, rows, statements.getOrDefault(stem, List.of())));
    return tally.scores();
  }

  /** The share of gold's quotations that were found. */
  public double foundRate() {
    return share(found, quotations);
  }

  /** The share of the named sources' quotations that were found and have the right speaker. */
  public double speakerRate() {
    return share(rightSpeaker, named);
  }

  /** The figures as one line. */
  public String print() {
    return String.format(
        Locale.ROOT,
        "quotations %d found %s (%d statements given, %d of them matched); named %d: right speaker"
            + " %s of all, %s of the found\n",
        quotations,
        three(foundRate()),
        predicted,
        found,
        named,
        three(speakerRate()),
        three(share(rightSpeaker, namedFound)));
  }
}
