package dev.demarche.record.store;

import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Lists agreements by the day on which they were told of last. Looks at every agreement of the
 * record: there are few beside the acts.
 */
final class AgreementQuery {
  /** Of what no article dates. */
  private static final long NO_DAY = -900_000;

  private final Handle handle;
  private final Kept kept;

  AgreementQuery(Session session) {
    this.handle = session.handle();
    this.kept = session.kept();
  }

  /** A page of them. */
  Page<RecordedAgreement> ask(Question question) {
    List<Listed> rows = matching(question);
    boolean more = rows.size() > question.limit();
    List<Listed> shown = more ? rows.subList(0, question.limit()) : rows;
    Map<Long, RecordedAgreement> found = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT id, body FROM accord WHERE id IN",
            shown.stream().map(Listed::id).toList(),
            row -> Map.entry(row.getLong(1), kept.accord(row.getString(2))))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return new Page<>(
        shown.stream().map(row -> Objects.requireNonNull(found.get(row.id()))).toList(),
        more ? shown.get(shown.size() - 1).mark() : null);
  }

  private List<Listed> matching(Question question) {
    Listed after = question.after() == null ? null : Listed.of(question.after());
    List<Listed> rows = new ArrayList<>();
    handle
        .createQuery("SELECT id, body FROM accord")
        .map((row, context) -> Map.entry(row.getLong("id"), kept.accord(row.getString("body"))))
        .forEach(
            entry -> {
              Listed row = new Listed(lastDay(entry.getValue()), entry.getKey());
              if (matches(entry.getValue(), question) && isAfter(row, after, question)) {
                rows.add(row);
              }
            });
    rows.sort(question.oldestFirst() ? Listed.IN_TIME : Listed.IN_TIME.reversed());
    return rows;
  }

  private static boolean isAfter(Listed row, @Nullable Listed mark, Question question) {
    if (mark == null) {
      return true;
    }
    int order = Listed.IN_TIME.compare(row, mark);
    return question.oldestFirst() ? order > 0 : order < 0;
  }

  private static boolean matches(RecordedAgreement agreement, Question question) {
    return Deadlines.concerns(agreement, question)
        && (question.from() == null || lastDay(agreement) >= question.from().toEpochDay())
        && (question.to() == null || firstDay(agreement) <= question.to().toEpochDay());
  }

  private static long lastDay(RecordedAgreement agreement) {
    return agreement.mentions().stream()
        .map(RecordedAgreement.Mention::published)
        .filter(Objects::nonNull)
        .mapToLong(LocalDate::toEpochDay)
        .max()
        .orElse(NO_DAY);
  }

  private static long firstDay(RecordedAgreement agreement) {
    return agreement.mentions().stream()
        .map(RecordedAgreement.Mention::published)
        .filter(Objects::nonNull)
        .mapToLong(LocalDate::toEpochDay)
        .min()
        .orElse(NO_DAY);
  }
}
