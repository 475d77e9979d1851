package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Medium;
import dev.demarche.model.Place;
import dev.demarche.record.consolidation.Link.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether two mentions tell of one act. Evidence is weighed on the scale of a logarithm of odds;
 * the weights were set by hand on the stories of {@code eval/stories}. Safe for use by several
 * threads.
 */
public final class Pairing {
  private static final double LEAST_SIDE = 0.3;
  private static final double LEAST_NAMED = 0.6;
  private static final double PARTIES = 2.2;
  private static final double NEVER = -9;
  private static final double MOST_WORDS = 2.4;
  private static final double A_WORD = 0.4;
  private static final double ALL_WORDS = 1.3;
  private static final int FEW_WORDS = 2;
  private static final int ONE_SENTENCE = 4;
  private static final int LONG_DAYS = 31;
  private static final int SOON = 3;
  private static final double SOLE = 1.2;
  private static final double CLAIMS = -1.2;
  private static final double COPIES = 4;

  private final Map<EventType, Act> acts = Act.table();

  /** How two mentions stand to each other; the order does not matter. */
  public Link of(Telling first, Telling second) {
    return weighed(first, second, new Scale(true));
  }

  /** The same without the reasons, which take half of the time. */
  Link bare(Telling first, Telling second) {
    return weighed(first, second, new Scale(false));
  }

  private Link weighed(Telling first, Telling second, Scale scale) {
    boolean ordered = Telling.IN_TIME.compare(first, second) <= 0;
    Telling one = ordered ? first : second;
    Telling other = ordered ? second : first;
    Act act = Objects.requireNonNull(acts.get(one.mention().type()));
    scale.add(() -> "needed for " + word(one.mention().type()), act.base());
    if (one.mention().type() != other.mention().type()) {
      scale.never(() -> "acts of different types");
      return scale.link(one, other);
    }
    article(one, other, scale);
    story(one, other, act, scale);
    if (Copies.tellAlike(one, other)) {
      scale.add(() -> "the same words in two copies of one text", COPIES);
    }
    double named = parties(one.mention(), other.mention(), act, scale);
    meeting(one.mention(), other.mention(), scale);
    int words = words(one, other, act, scale);
    boolean place = place(one.mention(), other.mention(), scale);
    days(one, other, new Agreeing(named >= LEAST_NAMED, place, words > 0), scale);
    visit(one, other, scale);
    sentence(one, other, areSame(one.mention(), other.mention()), scale);
    agreement(one.mention(), other.mention(), scale);
    return scale.link(one, other);
  }

  private static final class Scale {
    private final List<Reason> reasons = new ArrayList<>();
    private final boolean tells;
    private double score;
    private double most = Double.MAX_VALUE;
    private boolean never;

    Scale(boolean tells) {
      this.tells = tells;
    }

    void add(Supplier<String> what, double weight) {
      if (weight != 0) {
        tell(what, weight);
        score += weight;
      }
    }

    private void tell(Supplier<String> what, double weight) {
      if (tells) {
        reasons.add(new Reason(what.get(), weight));
      }
    }

    void never(Supplier<String> what) {
      tell(what, NEVER);
      score += NEVER;
      never = true;
    }

    void atMost(Supplier<String> what, double bound) {
      tell(what, 0);
      most = Math.min(most, bound);
    }

    Link link(Telling one, Telling other) {
      return new Link(one, other, Math.min(most, score), never, reasons);
    }
  }

  /** An article tells an act once; what others claim of it may be the same, if others say so. */
  private static void article(Telling one, Telling other, Scale scale) {
    if (!one.origin().uri().equals(other.origin().uri())) {
      return;
    }
    if (areClaims(one.mention(), other.mention())) {
      scale.add(() -> "one article tells both, each by others", CLAIMS);
      scale.atMost(() -> "only another article can tell that they are one", -0.1);
    } else {
      scale.never(() -> "one article tells both as two acts");
    }
  }

  private static boolean areClaims(EventMention one, EventMention other) {
    Set<String> names = new HashSet<>();
    one.sources().forEach(source -> names.add(Names.fold(source.name())));
    return !one.sources().isEmpty()
        && !other.sources().isEmpty()
        && other.sources().stream().noneMatch(source -> names.contains(Names.fold(source.name())))
        && Objects.equals(one.mode(), other.mode());
  }

  /** Two articles on one story, each with one such act: most likely the same. */
  private static void story(Telling one, Telling other, Act act, Scale scale) {
    Story a = one.traits().story();
    Story b = other.traits().story();
    String mode = one.mention().mode();
    String otherMode = other.mention().mode();
    if (a.sole()
        && b.sole()
        && (mode == null || otherMode == null || mode.equals(otherMode))
        && isSoon(one.origin().published(), other.origin().published())
        && (act.wordless() == 0 || !areOfOtherWords(one.traits(), other.traits()))
        && a.isShared(b)) {
      scale.add(() -> "the only such act in two articles on one story", SOLE);
    }
  }

  /** Whether both tell enough to show that they have nothing in common. */
  private static boolean areOfOtherWords(Traits one, Traits other) {
    return Math.min(one.words().size(), other.words().size()) >= FEW_WORDS
        && one.words().stream().noneMatch(other.words()::contains);
  }

  private static double parties(EventMention one, EventMention other, Act act, Scale scale) {
    double[] best = best(one, other, act);
    double weakest = Math.min(best[0], best[1]);
    double mean = (best[0] + best[1]) / 2;
    if (weakest < LEAST_SIDE) {
      scale.never(() -> "other parties");
    } else {
      scale.add(
          () -> String.format(Locale.ROOT, "parties agree by %.2f and %.2f", best[0], best[1]),
          PARTIES * mean);
    }
    return weakest;
  }

  private static double[] best(EventMention one, EventMention other, Act act) {
    double[] plain = sides(one, other, false);
    if (!act.symmetric()) {
      return plain;
    }
    double[] best = better(plain, sides(one, other, true));
    if (one.recipients().isEmpty() || other.recipients().isEmpty()) {
      double all = Sides.match(Orientation.all(one), Orientation.all(other));
      return better(best, new double[] {all, all});
    }
    return best;
  }

  private static boolean areSame(EventMention one, EventMention other) {
    return areSame(one.actors(), other.actors()) && areSame(one.recipients(), other.recipients());
  }

  private static boolean areSame(List<Actor> one, List<Actor> other) {
    return one.size() == other.size() && (one.isEmpty() || Sides.match(one, other) >= 1);
  }

  private static double[] better(double[] one, double[] other) {
    return Math.min(one[0], one[1]) + one[0] + one[1]
            >= Math.min(other[0], other[1]) + other[0] + other[1]
        ? one
        : other;
  }

  private static double[] sides(EventMention one, EventMention other, boolean swapped) {
    return new double[] {
      Sides.match(one.actors(), swapped ? other.recipients() : other.actors()),
      Sides.match(one.recipients(), swapped ? other.actors() : other.recipients())
    };
  }

  private static void meeting(EventMention one, EventMention other, Scale scale) {
    if (one.mode() != null && other.mode() != null) {
      boolean same = one.mode().equals(other.mode());
      scale.add(
          () -> same ? "both " + one.mode() : one.mode() + " and " + other.mode(),
          same ? 0.7 : -1.3);
    }
    Medium a = one.medium();
    Medium b = other.medium();
    if (a != null && b != null && a != b) {
      scale.never(() -> word(a) + " and " + word(b));
    } else if (a != null && a == b && one.mode() == null) {
      scale.add(() -> "both " + word(a), 0.4);
    }
  }

  private static int words(Telling one, Telling other, Act act, Scale scale) {
    Set<String> common = new TreeSet<>(one.traits().words());
    common.retainAll(other.traits().words());
    int fewer = Math.min(one.traits().words().size(), other.traits().words().size());
    if (!common.isEmpty()) {
      double share = (double) common.size() / fewer;
      double weight = Math.min(MOST_WORDS, A_WORD * common.size() + ALL_WORDS * share);
      scale.add(() -> "both have the words " + String.join(", ", common), weight);
    } else {
      double cost = fewer >= FEW_WORDS ? act.wordless() : act.wordless() / 2;
      scale.add(() -> "no word in common that tells", cost);
    }
    return common.size();
  }

  /** A visit of some days is not the talks on one of them. */
  private static void visit(Telling one, Telling other, Scale scale) {
    boolean visits = "visit".equals(one.mention().mode()) != "visit".equals(other.mention().mode());
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

  /** Where two papers print one sentence, what is read otherwise in it is another act. */
  private static void sentence(Telling one, Telling other, boolean sameParties, Scale scale) {
    if (one.traits().words().size() >= ONE_SENTENCE
        && saysTheSame(one.mention(), other.mention())
        && (!sameParties
            || one.mention().status() != other.mention().status()
            || !Objects.equals(one.mention().mode(), other.mention().mode())
            || !Objects.equals(one.mention().place(), other.mention().place()))) {
      scale.never(() -> "one sentence tells both as two acts");
    }
  }

  private static boolean saysTheSame(EventMention one, EventMention other) {
    return Names.fold(one.evidence().get(0).exact())
        .equals(Names.fold(other.evidence().get(0).exact()));
  }

  private static boolean place(EventMention one, EventMention other, Scale scale) {
    Place a = one.place();
    Place b = other.place();
    if (a == null || b == null) {
      return false;
    }
    if (Names.alike(a.name(), b.name())) {
      scale.add(() -> "both in " + a.name(), one.type() == EventType.CONSULT ? 0.9 : 0.6);
      return true;
    }
    if (a.state() == null || b.state() == null || a.state().equals(b.state())) {
      scale.add(() -> a.name() + " and " + b.name(), -0.3);
      return false;
    }
    scale.add(() -> a.name() + " and " + b.name() + ", two states", -2.2);
    return false;
  }

  /** What two tellings have in common beside their days. */
  private record Agreeing(boolean parties, boolean place, boolean words) {
    boolean isAlike() {
      return parties && (place || words);
    }
  }

  private static void days(Telling one, Telling other, Agreeing on, Scale scale) {
    Traits a = one.traits();
    Traits b = other.traits();
    long gap =
        Math.max(
            0,
            Math.max(
                b.from().toEpochDay() - a.to().toEpochDay(),
                a.from().toEpochDay() - b.to().toEpochDay()));
    if (gap > 1) {
      apart(one, other, gap, on, scale);
    } else if (!a.dated() && !b.dated()) {
      boolean soon = on.words() && isSoon(one.origin().published(), other.origin().published());
      scale.add(
          () -> soon ? "told within " + SOON + " days" : "no day is told", soon ? 0.55 : -0.1);
    } else if (!a.dated() || !b.dated()) {
      scale.add(() -> "days fit, as far as they are told", -0.1);
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
    return "visit".equals(telling.mention().mode())
        && telling.mention().status() != EventStatus.SCHEDULED;
  }

  private static boolean isMoved(Telling telling) {
    return telling.traits().moved() && telling.mention().status() != EventStatus.CANCELLED;
  }

  private static boolean isSoon(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= SOON;
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

  private static void agreement(EventMention one, EventMention other, Scale scale) {
    String a = one.agreement();
    String b = other.agreement();
    if (a != null && b != null) {
      boolean same = shares(a, b);
      scale.add(() -> same ? "both on " + a : a + " and " + b, same ? 1.5 : -1.5);
    }
  }

  private static boolean shares(String one, String other) {
    Set<String> words = new HashSet<>(List.of(Names.fold(one).split(" ", -1)));
    words.retainAll(List.of(Names.fold(other).split(" ", -1)));
    return Names.alike(one, other) || words.size() > 1;
  }

  private static String word(@Nullable Enum<?> constant) {
    return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
