package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Participant;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges drafts that tell one act twice within an article. */
final class Merger {
  /** Kinds of which two with different names are two. */
  private static final Set<ActorKind> NAMED =
      EnumSet.of(ActorKind.PERSON, ActorKind.IGO, ActorKind.NGO, ActorKind.ARMED_GROUP);

  /** Characters between two triggers that may name one act. */
  private static final int NEAR = 45;

  private final ActRules rules;
  private final String text;

  Merger(ActRules rules, String text) {
    this.rules = rules;
    this.text = text;
  }

  /** The acts of an article, each once, in the order of their first mention in the body. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        same = isSameAct(merged.get(i), draft) ? i : -1;
      }
      if (same < 0) {
        merged.add(draft);
      } else {
        merged.set(same, union(merged.get(same), draft));
      }
    }
    return withoutHeadlines(merged);
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
        .filter(d -> d.status() == headline.status() || isOpen(d.status(), headline.status()))
        .filter(d -> isSomeSideShared(headline, d) && !isCallAndVisit(headline, d))
        .filter(d -> !isOfOthers(headline.actors(), d.actors()))
        .filter(d -> !isOfOthers(headline.recipients(), d.recipients()))
        .findFirst();
  }

  private static void absorb(List<Draft> drafts, Draft headline, Draft body) {
    drafts.remove(headline);
    drafts.set(drafts.indexOf(body), body.alsoToldAt(headline));
  }

  private boolean isSomeSideShared(Draft a, Draft b) {
    boolean straight = isShared(a.actors(), b.actors()) || isShared(a.recipients(), b.recipients());
    boolean crossed = isShared(a.actors(), b.recipients()) && isShared(a.recipients(), b.actors());
    return straight || (rules.of(a.type(), a.mode()).symmetric() && crossed);
  }

  /** Whether two lists name two of one side that are not the same: two parties of a state. */
  private static boolean isOfOthers(List<Entity> a, List<Entity> b) {
    return a.stream()
        .anyMatch(
            x ->
                b.stream()
                    .anyMatch(
                        y ->
                            x.side().equals(y.side())
                                && !x.actor().isSameAs(y.actor())
                                && areTwo(x.actor(), y.actor())));
  }

  private static boolean isShared(List<Entity> a, List<Entity> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> isAlike(x, y)));
  }

  private boolean isSameAct(Draft a, Draft b) {
    boolean headline = a.headline() != b.headline();
    boolean status =
        isCompatible(a.status(), b.status()) || (headline && isOpen(a.status(), b.status()));
    if (a.type() != b.type() || !status) {
      return false;
    }
    if (a.date() != null && b.date() != null && !a.date().overlaps(b.date())) {
      return false;
    }
    if (!sidesAgree(a, b) || isCallAndVisit(a, b) || isStayAndTalks(a, b)) {
      return false;
    }
    if (isVisit(a)
        && isVisit(b)
        && a.place() != null
        && b.place() != null
        && !a.place().equals(b.place())) {
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

  /** Whether both tell that just the same sides signed something. */
  private boolean isPact(Draft a, Draft b) {
    Set<String> sides = sides(a);
    return a.type() == EventType.SUPPORT
        && sides.size() > 1
        && sides.equals(sides(b))
        && isSigning(a)
        && isSigning(b);
  }

  private boolean isSigning(Draft draft) {
    return rules.isMutual(draft.type(), draft.mode(), draft.triggers().get(0).of(text));
  }

  private static Set<String> sides(Draft draft) {
    return everybody(draft).stream().map(Entity::side).collect(Collectors.toSet());
  }

  private static boolean isCallAndVisit(Draft a, Draft b) {
    return (isCall(a) && isVisit(b)) || (isVisit(a) && isCall(b));
  }

  /** A visit of some days is not the talks on one of them. */
  private static boolean isStayAndTalks(Draft a, Draft b) {
    return (isStay(a) && isTalks(b)) || (isTalks(a) && isStay(b));
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
    return Objects.equals(draft.mode(), "visit");
  }

  /** Whether the words that name the acts stand so close that they name one. */
  private static boolean isNear(Draft a, Draft b) {
    return a.triggers().stream()
        .anyMatch(
            x ->
                b.triggers().stream()
                    .anyMatch(y -> Math.max(y.start() - x.end(), x.start() - y.end()) < NEAR));
  }

  /** A headline in the present tense leaves open whether its act is done or to come. */
  private static boolean isOpen(EventStatus a, EventStatus b) {
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

  private boolean sidesAgree(Draft a, Draft b) {
    boolean straight = agree(a.actors(), b.actors()) && agree(a.recipients(), b.recipients());
    boolean crossed = agree(a.actors(), b.recipients()) && agree(a.recipients(), b.actors());
    return straight
        || (rules.of(a.type(), a.mode()).symmetric() && crossed)
        || isTogether(a, b)
        || isTogether(b, a);
  }

  /** Whether one lists together the parties of whom the other tells as two: "A and B signed". */
  private static boolean isTogether(Draft list, Draft two) {
    boolean all = list.recipients().isEmpty() && Parties.sides(list.actors()) > 1;
    return all
        && !two.actors().isEmpty()
        && !two.recipients().isEmpty()
        && isCovered(list.actors(), everybody(two))
        && isCovered(everybody(two), list.actors());
  }

  private static boolean isCovered(List<Entity> some, List<Entity> by) {
    return some.stream().allMatch(x -> by.stream().anyMatch(y -> isAlike(x, y)));
  }

  private static List<Entity> everybody(Draft draft) {
    return joined(draft.actors(), draft.recipients());
  }

  /** Every one of the shorter list has his like in the other; an empty side agrees with none. */
  private static boolean agree(List<Entity> a, List<Entity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    List<Entity> few = a.size() <= b.size() ? a : b;
    List<Entity> many = a.size() <= b.size() ? b : a;
    return few.stream().allMatch(x -> many.stream().anyMatch(y -> isAlike(x, y)));
  }

  /** The same one, or a person and his state or group. */
  private static boolean isAlike(Entity a, Entity b) {
    if (a.actor().isSameAs(b.actor())) {
      return true;
    }
    boolean sameSide = !a.side().isEmpty() && a.side().equals(b.side());
    return sameSide
        && !areTwo(a.actor(), b.actor())
        && !isAgainst(a.actor(), b.actor())
        && !isAgainst(b.actor(), a.actor());
  }

  /**
   * Whether two of a kind with different names are two; "the company" and "a general" may be any.
   */
  private static boolean areTwo(Actor a, Actor b) {
    boolean organisations = a.kind() == ActorKind.ORGANISATION && hasName(a) && hasName(b);
    boolean nameless = a.kind() == ActorKind.PERSON && !(hasName(a) && hasName(b));
    return a.kind() == b.kind() && !nameless && (NAMED.contains(a.kind()) || organisations);
  }

  private static boolean hasName(Actor actor) {
    return Character.isUpperCase(actor.name().codePointAt(0));
  }

  /** Whether one is an armed group and the other the state that it fights in, or its officer. */
  private static boolean isAgainst(Actor group, Actor other) {
    boolean armed = group.kind() == ActorKind.ARMED_GROUP;
    return armed
        && switch (other.kind()) {
          case STATE, GOVERNMENT -> true;
          case PERSON -> other.office() != null && !other.office().contains(group.name());
          default -> false;
        };
  }

  /** Whether two sayings share a word of their sentences that carries meaning, beside the names. */
  private boolean wordsAgree(Draft a, Draft b) {
    Set<String> x = Stems.of(a.evidence().get(0).of(text));
    Set<String> y = Stems.of(b.evidence().get(0).of(text));
    long shared = x.stream().filter(y::contains).count();
    return shared >= 4 && shared >= 0.4 * Math.min(x.size(), y.size());
  }

  private static Draft union(Draft a, Draft b) {
    Draft lead = a.headline() ? b : a;
    Draft other = a.headline() ? a : b;
    boolean together = isTogether(lead, other);
    List<Span> evidence = joined(lead.evidence(), other.evidence());
    return new Draft(
        lead.type(),
        lead.mode() != null ? lead.mode() : other.mode(),
        lead.status(),
        together ? fuller(lead.actors(), everybody(other)) : fuller(lead.actors(), other.actors()),
        together ? lead.recipients() : fuller(lead.recipients(), other.recipients()),
        participants(lead.others(), other.others()),
        narrower(lead.date(), other.date()),
        lead.place() != null ? lead.place() : other.place(),
        lead.sources(),
        joined(lead.sentences(), other.sentences()),
        joined(lead.triggers(), other.triggers()),
        evidence,
        lead.headline() && other.headline(),
        Math.max(lead.score(), other.score()));
  }

  /** The first list, with a named person in the place of his state where the second has one. */
  private static List<Entity> fuller(List<Entity> a, List<Entity> b) {
    List<Entity> out = new ArrayList<>();
    for (Entity entity : a) {
      Entity person =
          b.stream()
              .filter(e -> e.isPerson() && hasName(e.actor()) && isAlike(entity, e))
              .findFirst()
              .orElse(entity);
      Entity chosen = entity.isPerson() && hasName(entity.actor()) ? entity : person;
      if (out.stream().noneMatch(o -> o.actor().isSameAs(chosen.actor()))) {
        out.add(chosen);
      }
    }
    return out.isEmpty() ? b : out;
  }

  private static List<Participant> participants(List<Participant> a, List<Participant> b) {
    List<Participant> out = new ArrayList<>(a);
    for (Participant p : b) {
      if (out.stream().noneMatch(o -> o.actor().isSameAs(p.actor()))) {
        out.add(p);
      }
    }
    return out;
  }

  private static @Nullable TimeRef narrower(@Nullable TimeRef a, @Nullable TimeRef b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.text().isEmpty() != b.text().isEmpty()) {
      return a.text().isEmpty() ? b : a;
    }
    return b.days() < a.days() ? b : a;
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    List<T> out = new ArrayList<>(a);
    b.stream().filter(x -> out.stream().noneMatch(o -> Objects.equals(o, x))).forEach(out::add);
    return out;
  }
}
