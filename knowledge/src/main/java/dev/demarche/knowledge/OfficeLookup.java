package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up who is meant by a phrase for an office that stands alone. */
final class OfficeLookup {
  private final Knowledge knowledge;
  private final OfficeHolders holders;
  private final SideOffices sides;

  OfficeLookup(Knowledge knowledge) {
    this.knowledge = knowledge;
    holders = knowledge.offices();
    sides = new SideOffices(knowledge);
  }

  /** Whom a phrase for an office means. */
  Answer ask(Question question) {
    List<OfficeReading> readings = OfficeReading.of(question, knowledge);
    if (readings.isEmpty()) {
      return new Answer.Unresolved("no name and no office that the tables know");
    }
    if (OfficeReading.isNotInOffice(readings.get(0).meanings())) {
      return new Answer.Unresolved(
          "somebody who does not hold the office, of whom there are several");
    }
    for (int words = readings.get(0).words(); words > 0; words--) {
      int size = words;
      List<OfficeReading> same = readings.stream().filter(r -> r.words() == size).toList();
      List<Candidate> found = ofSides(question, same);
      if (found.isEmpty()) {
        found = ofNoSide(question, same);
      }
      if (!found.isEmpty()) {
        return Answer.of(found, "");
      }
    }
    List<Candidate> titled = byTitle(question, readings);
    return titled.isEmpty() ? unknown(question, readings) : Answer.of(titled, "");
  }

  private static Answer unknown(Question question, List<OfficeReading> readings) {
    boolean told = readings.stream().anyMatch(r -> r.side() != null);
    return new Answer.Unresolved(
        told
            ? "no holder of this office is known on " + question.day()
            : "the phrase does not say of which state or body");
  }

  private List<Candidate> ofSides(Question question, List<OfficeReading> readings) {
    List<OfficeReading> sided = new ArrayList<>(readings);
    sided.removeIf(r -> r.side() == null);
    sided.sort(
        Comparator.comparing((OfficeReading r) -> isCeremonial(r) ? 1 : 0)
            .thenComparing(r -> -length(r))
            .thenComparing(r -> isGroup(r) ? 0 : 1));
    for (OfficeReading reading : sided) {
      Side side = reading.side();
      List<Tenure> tenures =
          side == null ? List.of() : sides.of(side.of(), reading, question.day());
      if (!tenures.isEmpty()) {
        return candidates(tenures, question.day());
      }
    }
    return List.of();
  }

  /** A name that is also one of a state means the group where that has leaders of its own. */
  private static boolean isGroup(OfficeReading reading) {
    Side side = reading.side();
    return side != null && side.kind() == Side.Kind.GROUP;
  }

  /** "New Zealand" comes before "Zealand". */
  private static int length(OfficeReading reading) {
    Side side = reading.side();
    return side == null ? 0 : side.to() - side.from();
  }

  /** Whether the office asked for is that of a head of state who does not govern. */
  private boolean isCeremonial(OfficeReading reading) {
    Side side = reading.side();
    return side != null
        && holders.isCeremonial(side.of())
        && holders.offices(reading.meanings(), side.of()).contains(Office.HOS);
  }

  /** A phrase without a side: that of the one state where it means anything, or the usual one. */
  private List<Candidate> ofNoSide(Question question, List<OfficeReading> readings) {
    Optional<OfficeReading> unsided =
        readings.stream().filter(r -> r.side() == null && r.bare()).findFirst();
    if (unsided.isEmpty()) {
      return List.of();
    }
    OfficeReading reading = unsided.get();
    Set<String> meant =
        knowledge
            .unsaid()
            .state(question.phrase())
            .map(Set::of)
            .orElseGet(
                () ->
                    reading.meanings().stream()
                        .flatMap(t -> t.states().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    List<Tenure> tenures = new ArrayList<>();
    for (String of : meant) {
      tenures.addAll(sides.of(of, reading, question.day()));
    }
    return candidates(tenures, question.day());
  }

  /** Whoever of a side has a title of the very words, whatever the kind of office. */
  private List<Candidate> byTitle(Question question, List<OfficeReading> readings) {
    for (OfficeReading reading : readings) {
      Side side = reading.side();
      if (side != null) {
        List<Tenure> found = sides.byTitleOf(side.of(), reading, question.day(), Choice.Need.WORDS);
        if (!found.isEmpty()) {
          return candidates(found, question.day());
        }
      }
    }
    return List.of();
  }

  private List<Candidate> candidates(List<Tenure> tenures, LocalDate day) {
    List<Candidate> candidates = new ArrayList<>();
    for (Tenure tenure : tenures) {
      Candidate candidate = candidate(tenure, day);
      if (candidates.stream().noneMatch(candidate::isSameAs)) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private Candidate candidate(Tenure tenure, LocalDate day) {
    @Nullable Person person = knowledge.person(tenure).orElse(null);
    return new Candidate(
        Candidate.Kind.PERSON,
        tenure.person(),
        tenure.of(),
        tenure,
        person == null ? List.of() : person.family(),
        "held the office on " + day);
  }
}
