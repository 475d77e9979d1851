package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who vouches for a clause by the words around it: "…, two diplomats said.", "The embassy
 * said that …", "according to the ministry".
 */
final class Attribution {
  private static final String NAME = "((?:[^\\s,“”\"]+\\s){0,9}?[^\\s,“”\"]+?)";

  /** A subject of few words, which opens no clause of its own. */
  private static final String SHORT =
      "((?!(?:who|which|that|where|when|and|but|as|he|she|they|it)\\s)"
          + "(?:[^\\s,;“”\"]+\\s){0,5}?[^\\s,;“”\"]+?)";

  private final Pattern behind;

  /** ", two fishermen say, " */
  private final Pattern amid;

  private final Pattern before;

  /** A full stop within belongs to an abbreviation: "according to U.S. officials, …". */
  private final Pattern according =
      Pattern.compile("(?i)\\baccording to " + NAME + "(?=[,;]|[.;]?[”\"]?$)");

  private final Pattern citing = Pattern.compile(",\\sciting " + NAME + "(?=[,;]|[.;]?[”\"]?$)");

  Attribution() {
    List<String> all = new ArrayList<>();
    DataTable.read("attribution.tsv").forEach(row -> all.addAll(row.list(0)));
    String verb = "(?:" + String.join("|", all) + ")";
    behind = Pattern.compile(",[”\"]?\\s" + NAME + "\\s" + verb + "(?:\\s[^,“”\"]{0,60})?[.;]?$");
    amid = Pattern.compile(",[”\"]?\\s" + SHORT + "\\s" + verb + "(?:\\s[^,;“”\"]{0,40})?(?=[,;])");
    before =
        Pattern.compile(
            "(?:^|^[^,“”\"]+,\\s)" + NAME + "\\s" + verb + "(?:\\s\\S+){0,4}?\\s(?:that\\s)?");
  }

  /** The words that name the voucher of an act in a sentence, as a span of the sentence. */
  Optional<Span> of(String sentence, Span trigger) {
    return found(according, sentence, trigger)
        .or(() -> found(citing, sentence, trigger))
        .or(() -> found(behind, sentence, trigger))
        .or(() -> found(amid, sentence, trigger).filter(s -> s.start() > trigger.end()))
        .or(() -> found(before, sentence, trigger).filter(s -> s.end() < trigger.start()));
  }

  private static Optional<Span> found(Pattern pattern, String sentence, Span trigger) {
    Matcher m = pattern.matcher(sentence);
    if (!m.find()) {
      return Optional.empty();
    }
    Span name = new Span(m.start(1), m.end(1));
    boolean apart = !new Span(m.start(), m.end()).overlaps(trigger);
    return apart ? Optional.of(name) : Optional.empty();
  }
}
