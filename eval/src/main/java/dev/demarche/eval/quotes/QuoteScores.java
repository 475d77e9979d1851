package dev.demarche.eval.quotes;

import static dev.demarche.eval.Figures.share;
import static dev.demarche.eval.Figures.three;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Bag;
import dev.demarche.eval.Folding;
import dev.demarche.eval.Json;
import dev.demarche.eval.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    Tally tally = new Tally();
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

  private static final class Tally {
    private final Ratio found = new Ratio();
    private final Ratio speakers = new Ratio();
    private final List<String> differences = new ArrayList<>();
    private int predicted;
    private int named;

    void add(String stem, JsonNode rows, List<JsonNode> said) {
      List<Bag> bags =
          said.stream().map(s -> Bag.of(Folding.words(Json.text(s, "quote")))).toList();
      predicted += said.size();
      Set<Integer> used = new HashSet<>();
      for (JsonNode row : rows) {
        named += isNamed(row) ? 1 : 0;
        int best = best(Bag.of(Folding.words(Json.text(row, "quote"))), bags, used);
        found.add(best >= 0);
        if (best < 0) {
          differences.add(
              String.format(Locale.ROOT, "%s: missed '%s'", stem, Json.text(row, "quote")));
        } else {
          used.add(best);
          addSpeaker(stem, row, said.get(best));
        }
      }
    }

    /** The shortest of the unused statements that hold the quotation, the first of equals. */
    private static int best(Bag want, List<Bag> bags, Set<Integer> used) {
      int best = -1;
      for (int i = 0; i < bags.size(); i++) {
        Bag have = bags.get(i);
        boolean fits =
            !used.contains(i)
                && want.size() > 0
                && want.shared(have) >= 0.8 * want.size()
                && have.size() <= 1.5 * want.size() + 3;
        if (fits && (best < 0 || have.size() < bags.get(best).size())) {
          best = i;
        }
      }
      return best;
    }

    private void addSpeaker(String stem, JsonNode row, JsonNode statement) {
      if (isNamed(row)) {
        JsonNode speaker = statement.path("speaker");
        String name = speaker.isObject() ? Json.text(speaker, "name") : speaker.asText("");
        boolean right = Speakers.agree(Json.text(row, "source"), name);
        speakers.add(right);
        if (!right) {
          differences.add(
              String.format(
                  Locale.ROOT,
                  "%s: '%s' by %s, not %s",
                  stem,
                  Json.text(row, "quote"),
                  Json.text(row, "source"),
                  name));
        }
      }
    }

    private static boolean isNamed(JsonNode row) {
      return row.path("named").asBoolean(false);
    }

    QuoteScores scores() {
      return new QuoteScores(
          found.whole(),
          found.part(),
          predicted,
          named,
          speakers.whole(),
          speakers.part(),
          differences);
    }
  }
}
