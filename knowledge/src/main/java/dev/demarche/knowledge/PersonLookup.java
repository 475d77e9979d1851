package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up persons by their names, with or without a title: "Lavrov", "President Xi". */
final class PersonLookup {
  /** Offices whose holders a bare short form means before others of the name. */
  private static final Set<Office> FAMOUS =
      EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.FM);

  private final Knowledge knowledge;

  PersonLookup(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Who is meant by a phrase that ends with a name. */
  List<Candidate> ask(Question question) {
    List<Token> tokens = question.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      Collection<Person> named = named(question, from);
      if (named.isEmpty()) {
        continue;
      }
      List<Candidate> found =
          from == 0 ? famous(candidates(named, question.day())) : described(question, from, named);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The persons of a name: those in office on the day before those who are not. */
  List<Candidate> candidates(Collection<Person> named, LocalDate day) {
    Map<String, Person> byName = new LinkedHashMap<>();
    for (Person person : named) {
      byName.merge(person.name(), person, (a, b) -> better(a, b, day));
    }
    List<Person> persons = List.copyOf(byName.values());
    List<Person> serving = persons.stream().filter(p -> p.distance(day) == 0).toList();
    List<Person> meant = serving.isEmpty() ? persons : serving;
    return meant.stream().map(p -> candidate(p, day, persons.size())).toList();
  }

  /** Of two rows for one person, for two states or bodies he acted for, the one of the day. */
  private static Person better(Person a, Person b, LocalDate day) {
    if (a.distance(day) == 0 && b.distance(day) == 0) {
      Office first = a.officeOn(day).map(Tenure::office).orElse(Office.LEADER);
      Office second = b.officeOn(day).map(Tenure::office).orElse(Office.LEADER);
      return first.compareTo(second) <= 0 ? a : b;
    }
    return a.distance(day) <= b.distance(day) ? a : b;
  }

  private Collection<Person> named(Question question, int from) {
    List<Token> tokens = question.tokens().subList(from, question.tokens().size());
    StringBuilder name = new StringBuilder();
    tokens.forEach(t -> name.append(name.isEmpty() ? "" : " ").append(t.folded()));
    return knowledge.byFamily(name.toString());
  }

  /** Those of a name whom the words before it fit: their state, their office. */
  private List<Candidate> described(Question question, int name, Collection<Person> named) {
    Question before =
        new Question(
            question.phrase(),
            question.tokens().subList(0, name),
            question.day(),
            question.anyCase());
    Set<String> sides = new LinkedHashSet<>();
    before.sides(knowledge).forEach(s -> sides.add(s.of()));
    List<Entry.OfficeTitle> titles =
        OfficeReading.of(before, knowledge).stream()
            .findFirst()
            .map(OfficeReading::meanings)
            .orElse(List.of());
    Set<Office> offices = EnumSet.noneOf(Office.class);
    titles.forEach(t -> offices.add(t.office()));
    boolean former = OfficeReading.isNotInOffice(titles);
    if (sides.isEmpty() && offices.isEmpty() && !isEmpty(before)) {
      return List.of();
    }
    List<Person> fitting =
        named.stream()
            .filter(p -> sides.isEmpty() || sides.contains(p.of()))
            .filter(
                p ->
                    offices.isEmpty()
                        || held(p, offices, question.day())
                            .filter(t -> !former || !t.covers(question.day()))
                            .isPresent())
            .toList();
    return candidates(fitting, question.day());
  }

  private boolean isEmpty(Question question) {
    return question.tokens().stream().allMatch(knowledge.titles().words()::isEmpty);
  }

  /** The tenure of one of the offices that began before the day, the last one. */
  private static Optional<Tenure> held(Person person, Set<Office> offices, LocalDate day) {
    return person.tenures().stream()
        .filter(t -> OfficeHolders.fits(offices, t.office()))
        .filter(t -> t.from() == null || !t.from().isAfter(day))
        .min(Comparator.comparing(t -> t.distance(day)));
  }

  /** A bare name means the one leader of that name rather than others in office. */
  private static List<Candidate> famous(List<Candidate> candidates) {
    List<Candidate> famous =
        candidates.stream()
            .filter(c -> c.tenure() != null && c.why().startsWith("in office"))
            .filter(c -> c.tenure() != null && FAMOUS.contains(c.tenure().office()))
            .toList();
    return famous.size() == 1 ? famous : candidates;
  }

  private static Candidate candidate(Person person, LocalDate day, int sharing) {
    Optional<Tenure> serving = person.officeOn(day);
    @Nullable Tenure tenure = serving.or(() -> nearest(person, day)).orElse(null);
    String name = sharing == 1 ? "the only one of this name" : "of " + sharing + " of this name";
    List<String> why = new ArrayList<>();
    why.add(serving.isPresent() ? "in office on " + day : "not in office on " + day);
    why.add(name);
    return new Candidate(
        Candidate.Kind.PERSON,
        person.name(),
        tenure == null ? person.of() : tenure.of(),
        tenure,
        person.family(),
        String.join(", ", why));
  }

  private static Optional<Tenure> nearest(Person person, LocalDate day) {
    return person.tenures().stream().min(Comparator.comparing(t -> t.distance(day)));
  }
}
