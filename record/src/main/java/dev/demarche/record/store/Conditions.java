package dev.demarche.record.store;

import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a question asks of each event {@code e} beside its facets and the day by which it is listed.
 */
final class Conditions {
  private final List<String> all = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private Conditions() {}

  /** Those of a question about a view. */
  static Conditions of(Question question, Facets.View view) {
    Conditions conditions = new Conditions();
    switch (view) {
      case ALL -> {}
      case PROMISES, OPEN -> conditions.all.add("e.promise IS NOT NULL");
      case DISPUTED -> conditions.all.add("e.disputed > 0");
      case DATED -> conditions.all.add("e.to_day IS NOT NULL");
      case AHEAD -> conditions.all.add("e.status IN ('SCHEDULED', 'PROPOSED')");
    }
    conditions.statuses(question);
    if (question.from() != null) {
      conditions.add("coalesce(e.to_day, e.day) >= :from", "from", question.from().toEpochDay());
    }
    conditions.others(question);
    return conditions;
  }

  /**
   * Those of a question about what lies ahead that its list of acts by their last day does not meet
   * by itself. Where nothing is left, the list is read without any event; and PostgreSQL, which
   * takes conditions for independent that say the same, would expect next to no rows.
   */
  static Conditions ofListed(Question question) {
    Conditions conditions = new Conditions();
    conditions.others(question);
    return conditions;
  }

  /** Whether all that a question asks of status and days is that acts lie ahead. */
  static boolean areOfTheList(Question question) {
    return question.statuses().equals(Standing.AHEAD)
        && question.from() != null
        && !question.from().isBefore(question.asOf());
  }

  private void others(Question question) {
    promises(question);
    if (question.confidence() > 0) {
      add("e.confidence >= :confidence", "confidence", question.confidence());
    }
  }

  List<String> all() {
    return all;
  }

  Map<String, Object> values() {
    return values;
  }

  void add(String condition, String name, Object value) {
    all.add(condition);
    values.put(name, value);
  }

  private void statuses(Question question) {
    if (question.statuses().isEmpty()) {
      return;
    }
    List<String> any = new ArrayList<>();
    for (Standing status : new TreeSet<>(question.statuses())) {
      if (status == Standing.LAPSED) {
        any.add("(e.status IN ('SCHEDULED', 'PROPOSED') AND e.to_day < :today)");
      } else if (status.isAhead()) {
        any.add("(e.status = '" + status + "' AND (e.to_day IS NULL OR e.to_day >= :today))");
      } else {
        any.add("e.status = '" + status + "'");
      }
    }
    any(any, ":today", "today", question.asOf().toEpochDay());
  }

  private void promises(Question question) {
    if (question.promises().isEmpty()) {
      return;
    }
    List<String> any = new ArrayList<>();
    for (Promise.State state : new TreeSet<>(question.promises())) {
      any.add(
          switch (state) {
            case OPEN -> "(e.promise = 'OPEN' AND (e.due IS NULL OR e.due >= :now))";
            case OVERDUE -> "(e.promise = 'OPEN' AND e.due < :now)";
            case KEPT, BROKEN -> "e.promise = '" + state + "'";
          });
    }
    any(any, ":now", "now", question.asOf().toEpochDay());
  }

  private void any(List<String> some, String mark, String name, long value) {
    String condition = "(" + String.join(" OR ", some) + ")";
    if (condition.contains(mark)) {
      add(condition, name, value);
    } else {
      all.add(condition);
    }
  }
}
