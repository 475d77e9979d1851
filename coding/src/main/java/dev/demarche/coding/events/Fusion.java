package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.knowledge.Office;
import dev.demarche.model.Modes;
import dev.demarche.model.Participant;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one draft of two that tell the same act. */
final class Fusion {
  private Fusion() {}

  /** One draft of two that tell one act; what the body tells goes before the headline. */
  static Draft of(Draft a, Draft b) {
    Draft other = a.headline() ? a : b;
    Draft lead = asVisit(a.headline() ? b : a, other);
    boolean together = Sides.isTogether(lead, other);
    List<Span> evidence = joined(lead.evidence(), other.evidence());
    return new Draft(
        lead.type(),
        lead.mode() != null ? lead.mode() : other.mode(),
        lead.status(),
        together
            ? fuller(lead.actors(), other.parties().toList(), List.of())
            : fuller(lead.actors(), other.actors(), lead.recipients()),
        together ? lead.recipients() : fuller(lead.recipients(), other.recipients(), lead.actors()),
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

  /**
   * A meeting told from the host's side, with the guest of the visit that it is before the host.
   */
  private static Draft asVisit(Draft meeting, Draft visit) {
    boolean from =
        meeting.mode() == null
            && Modes.isVisit(visit.mode())
            && isAny(meeting.actors(), visit.recipients())
            && isAny(meeting.recipients(), visit.actors());
    return from ? meeting.between(meeting.recipients(), meeting.actors()) : meeting;
  }

  private static boolean isAny(List<Entity> some, List<Entity> others) {
    return some.stream().anyMatch(e -> others.stream().anyMatch(o -> Alike.are(e, o)));
  }

  /** A head of state on a visit is no guest of the premier who greets him. */
  private static boolean isAbove(Entity one, Entity other) {
    return one.office() == Office.HOS && other.office() == Office.HOG;
  }

  /**
   * The first list, with a named person in the place of his state where the second has one.
   *
   * @param others the other side, none of whom stands above such a person
   */
  private static List<Entity> fuller(List<Entity> a, List<Entity> b, List<Entity> others) {
    List<Entity> out = new ArrayList<>();
    for (Entity entity : a) {
      Entity person =
          b.stream()
              .filter(e -> e.isPerson() && Alike.hasName(e.actor()) && Alike.are(entity, e))
              .filter(e -> others.stream().noneMatch(o -> isAbove(o, e)))
              .findFirst()
              .orElse(entity);
      Entity chosen = entity.isPerson() && Alike.hasName(entity.actor()) ? entity : person;
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
