package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether two drafts of an article tell one act. */
final class SameAct {
  /** Characters between two triggers that may name one act. */
  private static final int NEAR = 45;

  private final ActRules rules;
  private final Sides sides;
  private final String text;
  private final @Nullable LocalDate published;

  SameAct(ActRules rules, Sides sides, String text, @Nullable LocalDate published) {
    this.rules = rules;
    this.sides = sides;
    this.text = text;
    this.published = published;
  }

  /** Whether two drafts tell one act. */
  boolean is(Draft a, Draft b) {
    return isTorn(a, b) || isOne(a, b);
  }

  /**
   * Whether the same words are taken once for a day on which an act was done and once for one on
   * which it is to come: "flew to Lima on Monday to see her colleague".
   */
  boolean isTorn(Draft a, Draft b) {
    TimeRef one = a.date();
    TimeRef other = b.date();
    return a.type() == EventType.CONSULT
        && b.type() == EventType.CONSULT
        && (isDoneAndToCome(a, b) || isDoneAndToCome(b, a))
        && one != null
        && other != null
        && !one.text().isEmpty()
        && one.precision() == Precision.DAY
        && one.text().equals(other.text())
        && !one.overlaps(other)
        && a.firstSentence() == b.firstSentence()
        && sides.agree(a, b);
  }

  private static boolean isDoneAndToCome(Draft a, Draft b) {
    return a.status() == EventStatus.OCCURRED && b.status() == EventStatus.SCHEDULED;
  }

  private boolean isOne(Draft a, Draft b) {
    boolean headline = a.headline() != b.headline();
    boolean status =
        isCompatible(a.status(), b.status()) || (headline && isOpen(a.status(), b.status()));
    if (a.type() != b.type() || !status) {
      return false;
    }
    if (!sides.agree(a, b)
        || areApart(a.date(), b.date())
        || Meetings.areCallAndVisit(a, b)
        || Meetings.areStayAndTalks(a, b)
        || Meetings.areVisitsElsewhere(a, b)) {
      return false;
    }
    boolean sameSentence = a.sentences().stream().anyMatch(b.sentences()::contains);
    if (headline) {
      return true;
    }
    if (sameSentence && isNear(a, b)) {
      return true;
    }
    boolean modes = a.mode() == null || b.mode() == null || a.mode().equals(b.mode());
    return modes
        && !sameSentence
        && (!rules.of(a.type(), a.mode()).verbal() || isPact(a, b) || wordsAgree(a, b));
  }

  /** Whether the times are two; a day that is only guessed proves nothing. */
  private boolean areApart(@Nullable TimeRef a, @Nullable TimeRef b) {
    return a != null && b != null && !a.overlaps(b) && !isGuessed(a) && !isGuessed(b);
  }

  /** Whether a time is the day of publication or the one before, and no words tell it. */
  private boolean isGuessed(TimeRef time) {
    return time.text().isEmpty()
        && published != null
        && !time.from().isBefore(published.minusDays(1));
  }

  /** Whether both tell that just the same sides signed something. */
  private boolean isPact(Draft a, Draft b) {
    Set<String> states = sides(a);
    return a.type() == EventType.SUPPORT
        && states.size() > 1
        && states.equals(sides(b))
        && isSigning(a)
        && isSigning(b);
  }

  private boolean isSigning(Draft draft) {
    return rules.isMutual(draft.type(), draft.mode(), draft.triggers().get(0).of(text));
  }

  private static Set<String> sides(Draft draft) {
    return draft.parties().map(Entity::side).collect(Collectors.toSet());
  }

  /** Whether the words that name the acts stand so close that they name one. */
  private static boolean isNear(Draft a, Draft b) {
    return a.triggers().stream()
        .anyMatch(x -> b.triggers().stream().anyMatch(y -> x.gap(y) < NEAR));
  }

  /** A headline in the present tense leaves open whether its act is done or to come. */
  static boolean isOpen(EventStatus a, EventStatus b) {
    Set<EventStatus> never = Set.of(EventStatus.DENIED, EventStatus.CANCELLED);
    return !never.contains(a) && !never.contains(b);
  }

  private static boolean isCompatible(EventStatus a, EventStatus b) {
    Set<EventStatus> done = Set.of(EventStatus.OCCURRED, EventStatus.ONGOING);
    Set<EventStatus> open =
        Set.of(EventStatus.SCHEDULED, EventStatus.PROPOSED, EventStatus.HYPOTHETICAL);
    return a == b
        || (done.contains(a) && done.contains(b))
        || (open.contains(a) && open.contains(b));
  }

  /** Whether two sayings share a word of their sentences that carries meaning, beside the names. */
  private boolean wordsAgree(Draft a, Draft b) {
    Set<String> x = Stems.of(a.evidence().get(0).of(text));
    Set<String> y = Stems.of(b.evidence().get(0).of(text));
    long shared = x.stream().filter(y::contains).count();
    return shared >= 4 && shared >= 0.4 * Math.min(x.size(), y.size());
  }
}
