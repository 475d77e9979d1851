package dev.demarche.eval.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.Bag;
import dev.demarche.eval.Folding;
import dev.demarche.eval.Json;
import dev.demarche.eval.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts over articles, one after the other. */
final class QuoteTally {
  private final Ratio found = new Ratio();
  private final Ratio speakers = new Ratio();
  private final List<String> differences = new ArrayList<>();
  private int predicted;
  private int named;

  void add(String stem, JsonNode rows, List<JsonNode> said) {
    List<Bag> bags = said.stream().map(s -> Bag.of(Folding.words(Json.text(s, "quote")))).toList();
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
