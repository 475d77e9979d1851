package dev.demarche.record.consolidation;

import dev.demarche.model.EventStatus;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Standing;
import dev.demarche.record.event.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an act came to stand as it stands: the statuses of its tellings in the order of publication.
 */
final class Histories {
  private Histories() {}

  /**
   * The steps: a telling is one when it changes the status, or the day of an act that lies ahead.
   *
   * @param tellings in time
   */
  static List<Step> of(List<Telling> tellings) {
    List<Step> steps = new ArrayList<>();
    for (Telling telling : tellings) {
      Step step =
          new Step(
              Standing.of(telling.mention().status()),
              telling.mention().date(),
              telling.origin().published(),
              telling.origin().uri());
      if (steps.isEmpty() || changes(steps.get(steps.size() - 1), step, steps)) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static boolean changes(Step last, Step next, List<Step> before) {
    if (next.status().isAhead() && before.stream().anyMatch(step -> step.status().isDone())) {
      return false;
    }
    return next.status() != last.status()
        || (next.status().isAhead() && next.date() != null && !sameDays(last.date(), next.date()));
  }

  private static boolean sameDays(@Nullable TimeRef one, @Nullable TimeRef other) {
    return one != null
        && other != null
        && one.from().equals(other.from())
        && one.to().equals(other.to());
  }

  /**
   * How the act stands after all of them. A denial prevails only over fewer sources, a rumour over
   * nothing, and a plan not over what has happened.
   */
  static Standing standing(List<Telling> tellings, Voices voices) {
    List<Telling> denied = with(tellings, EventStatus.DENIED);
    List<Telling> told =
        tellings.stream()
            .filter(
                telling ->
                    telling.mention().status() != EventStatus.DENIED
                        && telling.mention().status() != EventStatus.HYPOTHETICAL)
            .toList();
    boolean isDenied = voices.count(denied) > voices.count(told);
    Standing now = null;
    for (Telling telling : tellings) {
      Standing next = Standing.of(telling.mention().status());
      if (now == null || prevails(next, now, isDenied)) {
        now = next;
      }
    }
    if (isDenied) {
      return Standing.DENIED;
    }
    Standing last = Objects.requireNonNull(now, "no tellings");
    return last == Standing.DENIED && !told.isEmpty()
        ? Standing.of(told.get(told.size() - 1).mention().status())
        : last;
  }

  private static boolean prevails(Standing next, Standing now, boolean isDenied) {
    return switch (next) {
      case OCCURRED -> true;
      case ONGOING, CANCELLED -> now != Standing.OCCURRED;
      case SCHEDULED -> !now.isDone();
      case PROPOSED -> now == Standing.HYPOTHETICAL || now == Standing.DENIED;
      case DENIED -> isDenied || now == Standing.HYPOTHETICAL;
      case HYPOTHETICAL, LAPSED -> false;
    };
  }

  private static List<Telling> with(List<Telling> tellings, EventStatus status) {
    return tellings.stream().filter(telling -> telling.mention().status() == status).toList();
  }
}
