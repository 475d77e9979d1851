package dev.demarche.coding.events;

import dev.demarche.model.EventStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges drafts that tell one act twice within an article. */
final class Merger {
  private final Sides sides;
  private final SameAct sameAct;

  Merger(ActRules rules, String text, @Nullable LocalDate published) {
    sides = new Sides(rules);
    sameAct = new SameAct(rules, sides, text, published);
  }

  /** The acts of an article, each once, in the order of their first mention in the body. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        same = sameAct.is(merged.get(i), draft) ? i : -1;
      }
      if (same < 0) {
        merged.add(draft);
      } else {
        merged.set(same, fused(merged.get(same), draft));
      }
    }
    return withoutHeadlines(merged);
  }

  /** Of an act that is told as done and as to come, what is done leads. */
  private Draft fused(Draft one, Draft other) {
    return sameAct.isTorn(one, other) && other.status() == EventStatus.OCCURRED
        ? Fusion.of(other, one)
        : Fusion.of(one, other);
  }

  /**
   * A headline tells in short what the body tells at length: its acts that are none of the body's
   * by themselves go into one of the same type in which one of their sides has the same part.
   */
  private List<Draft> withoutHeadlines(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (Draft draft : drafts) {
      if (draft.headline()) {
        told(draft, kept).ifPresent(body -> absorb(kept, draft, body));
      }
    }
    return kept;
  }

  private Optional<Draft> told(Draft headline, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> !d.headline() && d.type() == headline.type())
        .filter(
            d -> d.status() == headline.status() || SameAct.isOpen(d.status(), headline.status()))
        .filter(d -> sides.isSomeShared(headline, d) && !Meetings.areCallAndVisit(headline, d))
        .filter(d -> !Sides.isOfOthers(headline.actors(), d.actors()))
        .filter(d -> !Sides.isOfOthers(headline.recipients(), d.recipients()))
        .findFirst();
  }

  private static void absorb(List<Draft> drafts, Draft headline, Draft body) {
    drafts.remove(headline);
    drafts.set(drafts.indexOf(body), body.alsoToldAt(headline));
  }
}
