package dev.demarche.coding.events;

import dev.demarche.model.Modes;
import dev.demarche.model.TimeRef;
import java.util.Objects;

/** Tells meetings of one article that are two by how they are held. */
final class Meetings {
  private Meetings() {}

  /** Whether one is a call and the other a visit. */
  static boolean areCallAndVisit(Draft a, Draft b) {
    return (isCall(a) && isVisit(b)) || (isVisit(a) && isCall(b));
  }

  /** A visit of some days is not the talks on one of them. */
  static boolean areStayAndTalks(Draft a, Draft b) {
    return (isStay(a) && isTalks(b)) || (isTalks(a) && isStay(b));
  }

  /** Whether two are visits to places that are told and are not the same. */
  static boolean areVisitsElsewhere(Draft a, Draft b) {
    return isVisit(a)
        && isVisit(b)
        && a.place() != null
        && b.place() != null
        && !a.place().equals(b.place());
  }

  private static boolean isStay(Draft draft) {
    TimeRef date = draft.date();
    return isVisit(draft) && date != null && date.from().isBefore(date.to());
  }

  private static boolean isTalks(Draft draft) {
    TimeRef date = draft.date();
    return !isVisit(draft) && date != null && date.from().equals(date.to());
  }

  private static boolean isCall(Draft draft) {
    return Objects.equals(draft.mode(), "phone");
  }

  private static boolean isVisit(Draft draft) {
    return Modes.isVisit(draft.mode());
  }
}
