package dev.demarche.intake.line;

import dev.demarche.intake.date.FoundDate;
import dev.demarche.intake.line.Segment.Kind;
import java.util.List;

/**
 * A line above or below a text, understood.
 *
 * @param text the line
 * @param role what it is for
 * @param dates the dates in it
 * @param segments its parts, without dates and times
 */
record HeadLine(String text, Role role, List<FoundDate> dates, List<Segment> segments) {
  /** What a line is for. */
  enum Role {
    /** A day, perhaps with place, outlet or writer. */
    DATE,
    BYLINE,
    OUTLET,
    /** A section, a slug, a number, marks of the end, thanks and rights. */
    LABEL,
    /** A name that may be a headline or an outlet. */
    NAME,
    /** A headline, a line below it, or text. */
    OTHER;

    /** Whether such a line tells about the article and is no part of it. */
    boolean isMeta() {
      return this != NAME && this != OTHER;
    }
  }

  HeadLine {
    dates = List.copyOf(dates);
    segments = List.copyOf(segments);
  }

  /** The same line where its place tells that it is about the article. */
  HeadLine asMeta() {
    return role == Role.OTHER && !dates.isEmpty()
        ? new HeadLine(text, Role.DATE, dates, segments)
        : this;
  }

  boolean has(Kind kind) {
    return segments.stream().anyMatch(segment -> segment.kind() == kind);
  }

  List<String> all(Kind kind) {
    return segments.stream().filter(segment -> segment.kind() == kind).map(Segment::text).toList();
  }
}
