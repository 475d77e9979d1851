package dev.demarche.eval.records;

import static dev.demarche.eval.Folding.fold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.demarche.eval.Figures;
import dev.demarche.eval.InputException;
import dev.demarche.eval.Json;
import dev.demarche.eval.Prf;
import dev.demarche.eval.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts over articles, one after the other. */
final class RecordTally {
  private static final JsonNode NO_RECORD = JsonNodeFactory.instance.objectNode();

  private final EventTally events = new EventTally();
  private final StatementTally statements = new StatementTally();
  private final AgreementTally agreements = new AgreementTally();
  private final Ratio published = new Ratio();
  private final Ratio kept = new Ratio();
  private final Ratio badSpans = new Ratio();
  private final List<String> problems;
  private int forbidden;
  private int forbiddenAll;
  private int negativeEvents;
  private int negativeArticles;
  private int missing;

  /**
   * @param problems found in the input before
   */
  RecordTally(List<String> problems) {
    this.problems = new ArrayList<>(problems);
  }

  /** Counts one article, whose record may be missing. */
  void add(String stem, JsonNode gold, @Nullable JsonNode given) {
    JsonNode record = given == null ? NO_RECORD : given;
    missing += given == null ? 1 : 0;
    problems.addAll(RecordShape.problems(record, stem));
    List<ScoredEvent> want = new ArrayList<>();
    List<ScoredEvent> have = new ArrayList<>();
    try {
      Json.list(gold, "events").forEach(e -> want.add(ScoredEvent.of(e)));
      Json.list(record, "events").stream()
          .filter(RecordShape::isCoded)
          .forEach(e -> have.add(ScoredEvent.of(e)));
    } catch (InputException e) {
      throw new InputException(stem, String.valueOf(e.getMessage()), e);
    }
    int predicted = Json.list(record, "events").size();
    events.add(stem, want, have, predicted);
    if (want.isEmpty()) {
      negativeArticles++;
      negativeEvents += predicted;
    }
    addForbidden(stem, gold, have);
    statements.add(gold, record);
    agreements.add(gold, record);
    addText(gold, record.path("article"), want, EvidenceSpans.of(record));
  }

  private void addForbidden(String stem, JsonNode gold, List<ScoredEvent> have) {
    List<ForbiddenEvents.Hit> hits = ForbiddenEvents.find(gold, have);
    forbidden += hits.size();
    forbiddenAll += Json.list(gold, "forbidden").size();
    hits.forEach(h -> events.differences().forbidden(stem, h));
  }

  private void addText(
      JsonNode gold, JsonNode article, List<ScoredEvent> want, List<JsonNode> spans) {
    String date = Json.text(article, "published");
    String day = date.substring(0, Math.min(10, date.length()));
    published.add(day.equals(Json.text(gold, "published")));
    String text = Json.text(article, "text");
    String folded = fold(text);
    want.forEach(e -> kept.add(folded.contains(e.quote())));
    spans.forEach(s -> badSpans.add(!EvidenceSpans.isRight(s, text)));
  }

  /** The figures of all articles so far. */
  RecordScores scores() {
    Prf strict = events.strict();
    Prf said = statements.figures();
    Prf agreed = agreements.figures();
    double record = 0.6 * strict.f1() + 0.25 * said.f1() + 0.15 * agreed.f1();
    return new RecordScores(
        record,
        events.core(),
        strict,
        said,
        agreed,
        counts(),
        rates(),
        problems,
        events.differences().lines());
  }

  private RecordScores.Counts counts() {
    return new RecordScores.Counts(
        events.predicted(),
        events.mandatory(),
        events.gold(),
        forbidden,
        forbiddenAll,
        negativeEvents,
        negativeArticles,
        badSpans.part(),
        badSpans.whole(),
        missing);
  }

  private Rates rates() {
    return events.rates(
        statements.relayed(),
        agreements.status(),
        Figures.share(published.part(), published.whole()),
        kept.rate());
  }
}
