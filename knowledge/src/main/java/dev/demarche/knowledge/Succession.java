package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tenures of the user's that win over ours: in a one-seat office ours end where his begin, and go
 * on where his end; where he tells the tenure of the same person anew, ours is gone.
 */
final class Succession {
  private final Map<String, List<Tenure>> theirs = new HashMap<>();

  Succession(List<Tenure> theirs) {
    theirs.forEach(t -> this.theirs.computeIfAbsent(t.of(), k -> new ArrayList<>()).add(t));
  }

  /** What is left of our tenures. */
  List<Tenure> leave(List<Tenure> ours) {
    List<Tenure> left = new ArrayList<>();
    for (Tenure tenure : ours) {
      List<Tenure> rest = List.of(tenure);
      for (Tenure winner : theirs.getOrDefault(tenure.of(), List.of())) {
        rest = rest.stream().flatMap(t -> without(t, winner).stream()).toList();
      }
      left.addAll(rest);
    }
    return left;
  }

  private static List<Tenure> without(Tenure ours, Tenure theirs) {
    if (ours.office() != theirs.office() || !overlap(ours, theirs)) {
      return List.of(ours);
    }
    boolean sameTitle = ours.title().equals(theirs.title());
    boolean sameSeat = ours.office().oneSeat() || (ours.office().tellsPerson() && sameTitle);
    if (ours.person().equals(theirs.person()) && (sameSeat || sameTitle)) {
      return List.of();
    }
    return sameSeat ? around(ours, theirs) : List.of(ours);
  }

  private static List<Tenure> around(Tenure ours, Tenure theirs) {
    List<Tenure> rest = new ArrayList<>();
    LocalDate from = theirs.from();
    LocalDate to = theirs.to();
    if (from != null && (ours.from() == null || ours.from().isBefore(from))) {
      LocalDate end = from.minusDays(1);
      rest.add(ours.ending(end, end));
    }
    if (to != null && (ours.to() == null || ours.to().isAfter(to))) {
      LocalDate begin = to.plusDays(1);
      rest.add(ours.beginning(begin, begin));
    }
    return rest;
  }

  private static boolean overlap(Tenure a, Tenure b) {
    return !isBefore(a.to(), b.from()) && !isBefore(b.to(), a.from());
  }

  /** Whether an end lies before a beginning; an unknown one never does. */
  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
    return end != null && begin != null && end.isBefore(begin);
  }
}
