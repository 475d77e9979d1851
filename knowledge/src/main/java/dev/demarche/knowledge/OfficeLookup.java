package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up who is meant by a phrase for an office that stands alone. */
final class OfficeLookup {
  /** Offices that a body or group has one of, whatever it is called. */
  private static final Set<Office> HEADS =
      EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.SPK, Office.HEAD, Office.LEADER);

  /** Offices with a second seat, for which the words or the rank have to speak. */
  private static final Set<Office> CHAMBERS = EnumSet.of(Office.SPK, Office.VP);

  private final Knowledge knowledge;
  private final OfficeHolders holders;
  private final Choice choice;

  OfficeLookup(Knowledge knowledge) {
    this.knowledge = knowledge;
    holders = knowledge.offices();
    choice = new Choice(holders);
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
      List<Tenure> tenures = side == null ? List.of() : of(side.of(), reading, question.day());
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
    Set<String> sides =
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
    for (String of : sides) {
      tenures.addAll(of(of, reading, question.day()));
    }
    return candidates(tenures, question.day());
  }

  private List<Tenure> of(String of, OfficeReading reading, LocalDate day) {
    Side side = reading.side();
    if (side != null && side.kind() == Side.Kind.PART) {
      return choice.among(
          knowledge.holders(of, EnumSet.of(Office.DEP), day).toList(),
          reading.asked(),
          Choice.Need.WORDS,
          Ranks.USUAL);
    }
    if (!holders.meansHolder(reading.meanings(), of)) {
      return byTitleOf(of, reading, day, Choice.Need.WORDS);
    }
    List<Tenure> same = byTitleOf(of, reading, day, Choice.Need.SAME);
    Set<Office> asked = offices(of, reading);
    if (!same.isEmpty() && same.stream().noneMatch(t -> asked.contains(t.office()))) {
      return same;
    }
    for (Office office : asked) {
      List<Tenure> found = ofOffice(of, office, reading, day);
      if (!found.isEmpty()) {
        return found;
      }
    }
    boolean titled = side != null && side.titled();
    return titled ? byTitleOf(of, reading, day, Choice.Need.WORDS) : List.of();
  }

  /** The offices that are asked of a side, the likeliest first. */
  private Set<Office> offices(String of, OfficeReading reading) {
    Set<Office> asked = new LinkedHashSet<>(holders.offices(reading.meanings(), of));
    if (knowledge.state(of).isEmpty()) {
      if (asked.stream().anyMatch(HEADS::contains)) {
        asked.add(Office.HEAD);
        asked.add(Office.LEADER);
      }
      if (asked.contains(Office.FM)) {
        asked.add(Office.FOREIGN_POLICY);
      }
    }
    return asked;
  }

  private List<Tenure> ofOffice(String of, Office office, OfficeReading reading, LocalDate day) {
    boolean general = isGeneral(reading);
    if (reading.bare() && office == Office.LEADER && meansLeader(reading)) {
      return holders.leader(of, day).stream().toList();
    }
    List<Tenure> holding = knowledge.holders(of, EnumSet.of(office), day).toList();
    Choice.Need need = need(office, reading, holders.offices(reading.meanings(), of));
    if (need == Choice.Need.NOTHING && general && CHAMBERS.contains(office)) {
      need = Choice.Need.RANK;
    }
    int rank = holders.rank(office, of, reading.phrase());
    List<Tenure> found = choice.among(holding, reading.asked(), Choice.Need.WORDS, rank);
    if (found.isEmpty()) {
      found = choice.among(holding, reading.asked(), need, rank);
    }
    return found.isEmpty() && office == Office.SUPREME && reading.bare() && general
        ? holders.leader(of, day).stream().toList()
        : found;
  }

  /** Whether the phrase for the office means the same everywhere. */
  private static boolean isGeneral(OfficeReading reading) {
    return reading.meanings().stream().anyMatch(t -> t.states().isEmpty());
  }

  private static boolean meansLeader(OfficeReading reading) {
    return reading.meanings().stream()
        .anyMatch(t -> t.office() == Office.LEADER || t.office() == Office.HEAD);
  }

  private static Choice.Need need(Office office, OfficeReading reading, Set<Office> asked) {
    boolean told = asked.contains(office) || office == Office.FOREIGN_POLICY;
    if (!reading.plain() || !told || isOfPart(office, reading)) {
      return Choice.Need.WORDS;
    }
    return switch (office) {
      case INTEL, TRADE, OPP -> reading.bare() ? Choice.Need.WORDS_OR_ALONE : Choice.Need.WORDS;
      case LEADER -> reading.bare() ? Choice.Need.NOTHING : Choice.Need.WORDS;
      default ->
          office.tellsPerson() || office == Office.FOREIGN_POLICY
              ? Choice.Need.NOTHING
              : Choice.Need.WORDS;
    };
  }

  /** Whether the office may be that of an organ or a place in the state, and not the state's. */
  private static boolean isOfPart(Office office, OfficeReading reading) {
    Side side = reading.side();
    if (side == null) {
      return false;
    }
    boolean organ = side.kind() == Side.Kind.ORGAN || !reading.alone();
    return side.kind() == Side.Kind.PLACE || (organ && HEADS.contains(office));
  }

  /** Whoever of a side has a title of the very words, whatever the kind of office. */
  private List<Candidate> byTitle(Question question, List<OfficeReading> readings) {
    for (OfficeReading reading : readings) {
      Side side = reading.side();
      if (side != null) {
        List<Tenure> found = byTitleOf(side.of(), reading, question.day(), Choice.Need.WORDS);
        if (!found.isEmpty()) {
          return candidates(found, question.day());
        }
      }
    }
    return List.of();
  }

  private List<Tenure> byTitleOf(
      String of, OfficeReading reading, LocalDate day, Choice.Need need) {
    List<Tenure> all = knowledge.tenures(of).stream().filter(t -> t.covers(day)).toList();
    return choice.among(all, reading.asked(), need, Ranks.USUAL);
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
