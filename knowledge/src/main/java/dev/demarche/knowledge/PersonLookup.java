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
  private final Knowledge knowledge;

  PersonLookup(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Everybody whom the whole phrase names, those in office and nearest to the day first. */
  List<Meaning> bare(Question question) {
    LocalDate day = question.day();
    List<Person> persons =
        each(named(question, 0), day).stream()
            .sorted(
                Comparator.comparing((Person p) -> Likelihood.of(p, day))
                    .thenComparing(p -> p.distance(day)))
            .toList();
    return persons.stream()
        .map(p -> new Meaning(candidate(p, day, persons), Likelihood.of(p, day)))
        .toList();
  }

  /** Who is meant by a phrase that ends with a name and tells more of him before it. */
  List<Candidate> described(Question question) {
    List<Token> tokens = question.tokens();
    for (int from = 1; from < tokens.size(); from++) {
      Collection<Person> named = named(question, from);
      List<Candidate> found = named.isEmpty() ? List.of() : described(question, from, named);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The persons of a name: those in office on the day before those who are not. */
  private static List<Candidate> candidates(Collection<Person> named, LocalDate day) {
    List<Person> persons = each(named, day);
    List<Person> serving = persons.stream().filter(p -> p.distance(day) == 0).toList();
    List<Person> meant = serving.isEmpty() ? persons : serving;
    return meant.stream().map(p -> candidate(p, day, persons)).toList();
  }

  /** Each person once, though the tables have him for several states and bodies. */
  private static List<Person> each(Collection<Person> named, LocalDate day) {
    Map<String, Person> byName = new LinkedHashMap<>();
    for (Person person : named) {
      byName.merge(person.name(), person, (a, b) -> joined(a, b, day));
    }
    return List.copyOf(byName.values());
  }

  /** One person out of the rows for two states or bodies he acted for. */
  private static Person joined(Person a, Person b, LocalDate day) {
    Person better = better(a, b, day);
    List<Tenure> tenures = new ArrayList<>(a.tenures());
    tenures.addAll(b.tenures());
    return new Person(better.name(), better.of(), better.female(), better.family(), tenures);
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

  private static Candidate candidate(Person person, LocalDate day, List<Person> sharing) {
    Optional<Tenure> serving = person.officeOn(day);
    @Nullable Tenure tenure = serving.or(() -> Likelihood.knownFor(person, day)).orElse(null);
    String name =
        sharing.size() == 1
            ? "the only one of this name"
            : "of " + sharing.size() + " of this name";
    long beside =
        sharing.stream()
            .filter(p -> !p.equals(person))
            .flatMap(p -> p.officeOn(day).stream())
            .filter(t -> tenure != null && t.of().equals(tenure.of()))
            .count();
    List<String> why = new ArrayList<>();
    why.add(serving.isPresent() ? "in office on " + day : "not in office on " + day);
    why.add(name);
    if (serving.isPresent() && beside > 0) {
      why.add("of whom " + beside + " more in office there");
    }
    return new Candidate(
        Candidate.Kind.PERSON,
        person.name(),
        tenure == null ? person.of() : tenure.of(),
        tenure,
        person.family(),
        String.join(", ", why));
  }
}
