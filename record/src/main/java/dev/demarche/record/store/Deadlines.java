package dev.demarche.record.store;

import dev.demarche.record.consolidation.AgreementNames;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Agreements, by id and by their deadline. */
final class Deadlines {
  private static final int MOST = 500;

  private final Handle handle;
  private final Kept kept;

  Deadlines(Handle handle, Kept kept) {
    this.handle = handle;
    this.kept = kept;
  }

  /** The agreement with an id. */
  Optional<RecordedAgreement> named(String id) {
    return Lookup.in(
            handle,
            "SELECT body FROM accord WHERE name IN",
            List.of(id),
            row -> kept.accord(row.getString(1)))
        .stream()
        .findFirst();
  }

  /**
   * Agreements still in being whose deadline lies on {@code from} or later, soonest first: at most
   * 500, and of those as many as the question wants.
   */
  List<RecordedAgreement> ahead(LocalDate from, Question question) {
    List<String> sides =
        question.parties().isEmpty() ? List.of("") : question.parties().get(0).sides();
    if (sides.isEmpty()) {
      return List.of();
    }
    return rows(from, question, sides).stream()
        .filter(each -> concerns(each, question))
        .sorted(
            Comparator.comparing(
                    RecordedAgreement::deadline, Comparator.nullsLast(LocalDate::compareTo))
                .thenComparing(RecordedAgreement::name))
        .limit(question.limit())
        .toList();
  }

  private List<RecordedAgreement> rows(LocalDate from, Question question, List<String> sides) {
    String one =
        "SELECT * FROM (SELECT day, accord FROM deadline WHERE party = ? AND day BETWEEN ? AND ?"
            + " ORDER BY day, accord LIMIT "
            + MOST
            + ") p";
    Query query =
        handle.createQuery(
            String.join(" UNION ", Collections.nCopies(sides.size(), one))
                + " ORDER BY day, accord LIMIT "
                + MOST);
    LocalDate to = question.to() == null ? LocalDate.of(9999, 12, 31) : question.to();
    int at = 0;
    for (String side : sides) {
      query.bind(at++, side).bind(at++, from.toEpochDay()).bind(at++, to.toEpochDay());
    }
    List<Long> ids = query.map((row, context) -> row.getLong("accord")).list();
    return Lookup.in(
        handle, "SELECT body FROM accord WHERE id IN", ids, row -> kept.accord(row.getString(1)));
  }

  /** Whether it is of the parties asked for, of the name, and with the words in its name. */
  static boolean concerns(RecordedAgreement agreement, Question question) {
    Set<String> sides =
        agreement.parties().stream().map(AccordTable::side).collect(Collectors.toSet());
    return question.parties().stream()
            .map(Party::sides)
            .allMatch(any -> any.stream().anyMatch(sides::contains))
        && (question.text() == null
            || Names.fold(agreement.name()).contains(Names.fold(question.text())))
        && (question.agreement() == null
            || AgreementNames.answers(agreement.name(), question.agreement()));
  }
}
