package dev.demarche.coding.events;

import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts told by the sentences of one text, and what merging makes of them. */
final class Mergers {
  /** Three sentences of 40 characters each; the first two tell a demand in like words. */
  private static final String TEXT =
      "Demanded loudly that fishing boats leave"
          + " demanding loudly fishing boats leave it."
          + " Something else was wanted by them today.";

  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 8);

  static final Draft MEETING = act(EventType.CONSULT, null, "William Ruto", "Finland");
  static final Draft DEMAND = act(EventType.REQUEST, null, "Peru", "Chile");

  private Mergers() {}

  /** The acts that some drafts tell. */
  static List<Draft> merge(Draft... drafts) {
    return new Merger(new ActRules(), TEXT, PUBLISHED).merge(List.of(drafts));
  }

  /** An act of one at another. */
  static Draft act(EventType type, @Nullable String mode, String actor, String recipient) {
    return Drafts.act(type, mode, List.of(actor), List.of(recipient));
  }

  /** The same act, told by a sentence. */
  static Draft at(Draft draft, int sentence) {
    int start = 40 * sentence;
    return Drafts.in(draft, sentence, new Span(start, start + 1), new Span(start, start + 1));
  }

  /** The demand in the words of a sentence. */
  static Draft said(int sentence) {
    int start = 40 * sentence;
    return Drafts.in(DEMAND, sentence, new Span(start, start + 1), new Span(start, start + 40));
  }

  /** A day of May. */
  static TimeRef day(int day) {
    return TimeRef.day(LocalDate.of(2024, 5, day), "then");
  }
}
