package dev.demarche.record.consolidation;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Modes;

/** How far the days of two mentions fit. */
final class DayEvidence {
  private static final int LONG_DAYS = 31;

  private DayEvidence() {}

  /** A visit of some days is not the talks on one of them. */
  static void visit(Telling one, Telling other, Scale scale) {
    boolean visits = Modes.isVisit(one.mention().mode()) != Modes.isVisit(other.mention().mode());
    Traits a = one.traits();
    Traits b = other.traits();
    if (one.mention().type() == EventType.CONSULT && visits && a.dated() && b.dated()) {
      if (isWithin(a, b) || isWithin(b, a)) {
        scale.add(() -> "a visit and a meeting on one of its days", -1.5);
      } else if (a.to().isBefore(b.from()) || b.to().isBefore(a.from())) {
        scale.add(() -> "a visit and a meeting on another day", -1.5);
      }
    }
  }

  /** Whether one takes place on some of the days of another, not on all. */
  private static boolean isWithin(Traits one, Traits other) {
    return !one.from().isBefore(other.from())
        && !one.to().isAfter(other.to())
        && length(one) < length(other);
  }

  /** What two tellings have in common beside their days. */
  record Agreeing(boolean parties, boolean place, boolean words) {
    boolean isAlike() {
      return parties && (place || words);
    }
  }

  static void weigh(Telling one, Telling other, Agreeing on, Scale scale) {
    Traits a = one.traits();
    Traits b = other.traits();
    long gap = gap(one, other);
    if (gap > 1) {
      apart(one, other, gap, on, scale);
    } else if (!a.dated() && !b.dated()) {
      boolean soon =
          on.words()
              && ArticleEvidence.isSoon(one.origin().published(), other.origin().published());
      scale.add(
          () -> soon ? "told within " + ArticleEvidence.SOON + " days" : "no day is told",
          soon ? 0.55 : -0.1);
    } else if (!a.dated() || !b.dated()) {
      scale.add(() -> "days fit, as far as they are told", -0.1);
    } else if (gap == 1 && Whereabouts.areApart(one, other)) {
      scale.add(() -> "a day apart, at another place", -0.4);
    } else if (gap == 1) {
      scale.add(() -> "a day apart", 0.3);
    } else if (length(a) == 1 && length(b) == 1) {
      scale.add(() -> "the same day", 1.5);
    } else if (a.from().equals(b.from()) && a.to().equals(b.to())) {
      scale.add(() -> "the same days", length(a) > LONG_DAYS ? 0.5 : 1.4);
    } else {
      boolean vague = Math.max(length(a), length(b)) > LONG_DAYS;
      scale.add(() -> "days overlap", vague ? 0.2 : 0.9);
    }
  }

  /** Days between the last day of one and the first of another; 0 where they share a day. */
  static long gap(Telling one, Telling other) {
    Traits a = one.traits();
    Traits b = other.traits();
    return Math.max(
        0,
        Math.max(
            b.from().toEpochDay() - a.to().toEpochDay(),
            a.from().toEpochDay() - b.to().toEpochDay()));
  }

  private static void apart(Telling one, Telling other, long gap, Agreeing on, Scale scale) {
    boolean moved = isMoved(one) || isMoved(other);
    if (gap <= Blocks.SLACK && on.parties() && isVisit(one) && isVisit(other)) {
      scale.add(() -> "a visit, from arrival to departure", 0.3);
    } else if (moved && on.isAlike() && gap <= Blocks.MOVED && (isOpen(one) || isOpen(other))) {
      scale.add(() -> "put to another day", 0.4);
    } else if (gap <= Blocks.SLACK && !(one.traits().told() && other.traits().told())) {
      scale.add(() -> "days nearly fit, as far as they are told", -0.8);
    } else if (gap <= Blocks.MOVED && (isOpen(one) || isOpen(other))) {
      scale.add(() -> gap + " days apart", -2);
      scale.atMost(() -> "only another mention can tell that it was moved", -0.5);
    } else {
      scale.never(() -> gap + " days apart");
    }
  }

  private static boolean isVisit(Telling telling) {
    return Modes.isVisit(telling.mention().mode())
        && telling.mention().status() != EventStatus.SCHEDULED;
  }

  private static boolean isMoved(Telling telling) {
    return telling.traits().moved() && telling.mention().status() != EventStatus.CANCELLED;
  }

  private static boolean isOpen(Telling telling) {
    return switch (telling.mention().status()) {
      case SCHEDULED, PROPOSED, CANCELLED -> true;
      case OCCURRED, ONGOING, HYPOTHETICAL, DENIED -> false;
    };
  }

  private static long length(Traits traits) {
    return traits.to().toEpochDay() - traits.from().toEpochDay() + 1;
  }
}
