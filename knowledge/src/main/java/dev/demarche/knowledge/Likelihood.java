package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides in one place which of the meanings of a name prevails, and whether any does. Evidence is
 * the kind of the meaning, the day, the office; for names of which this is not enough, the table of
 * namesakes.
 */
final class Likelihood {
  /** Offices whose holders a bare short form means before others of the name. */
  private static final Set<Office> LEADING =
      EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.FM);

  /** For so long news calls a leader by his bare name after he has left. */
  private static final long DAYS_OF_FAME = 20 * 365;

  /** So many meanings are told at most, but all that are as likely as the first. */
  private static final int TOLD = 20;

  private Likelihood() {}

  /** How likely a name means a thing, by the form of a state's name. */
  static Standing of(Entry.StateName name, LocalDate day) {
    return switch (name.form()) {
      case METONYM -> Standing.SEAT;
      case CAPITAL -> Standing.SELDOM;
      case NAME, ADJECTIVE, PEOPLE -> name.named().existsOn(day) ? Standing.STATE : Standing.NAMED;
    };
  }

  /** How likely a name means a place of a kind. */
  static Standing ofPlace(String kind) {
    return switch (kind) {
      case "capital" -> Standing.SEAT;
      case "city", "region", "disputed" -> Standing.NAMED;
      default -> Standing.SELDOM;
    };
  }

  /** How likely a short form means a person on a day. */
  static Standing of(Person person, LocalDate day) {
    Optional<Tenure> serving = person.officeOn(day);
    boolean ledBefore = person.tenures().stream().anyMatch(t -> hasLed(t, day, Long.MAX_VALUE));
    if (serving.isPresent()) {
      return leads(serving.get()) ? Standing.LEADER : ledBefore ? Standing.SEAT : Standing.NAMED;
    }
    if (person.tenures().stream().anyMatch(t -> hasLed(t, day, DAYS_OF_FAME))) {
      return Standing.NAMED;
    }
    return ledBefore ? Standing.SELDOM : Standing.OTHER;
  }

  /** The office for which somebody is known who holds none on a day. */
  static Optional<Tenure> knownFor(Person person, LocalDate day) {
    Comparator<Tenure> nearest = Comparator.comparing(t -> t.distance(day));
    return person.tenures().stream()
        .filter(t -> hasLed(t, day, Long.MAX_VALUE))
        .min(nearest)
        .or(() -> person.tenures().stream().min(nearest));
  }

  private static boolean leads(Tenure tenure) {
    return LEADING.contains(tenure.office()) && tenure.rank() < Ranks.NO_PRINCIPAL;
  }

  private static boolean hasLed(Tenure tenure, LocalDate day, long within) {
    return leads(tenure)
        && tenure.to() != null
        && tenure.to().isBefore(day)
        && tenure.distance(day) <= within;
  }

  /**
   * What meanings make: the one that prevails with the others, or several in order of likelihood.
   *
   * @param found the meanings, those of one level in their order
   * @param ranked what the table of namesakes says, which counts before {@code found}
   */
  static Answer decide(List<Meaning> found, List<Meaning> ranked) {
    List<Meaning> meanings = merged(found, ranked);
    if (meanings.isEmpty()) {
      return new Answer.Unresolved("no name and no office that the tables know");
    }
    Standing first = meanings.get(0).standing();
    int likeliest = (int) meanings.stream().filter(m -> m.standing() == first).count();
    List<Candidate> told =
        meanings.stream().limit(Math.max(likeliest, TOLD)).map(Meaning::candidate).toList();
    return likeliest == 1
        ? new Answer.Resolved(told.get(0), told.subList(1, told.size()))
        : new Answer.Ambiguous(told.subList(0, Math.min(told.size(), shown(meanings, likeliest))));
  }

  /** All that may be meant, but of those who are hardly meant only where nobody else is. */
  private static int shown(List<Meaning> meanings, int likeliest) {
    int likely = (int) meanings.stream().filter(m -> m.standing() != Standing.OTHER).count();
    return Math.max(likely, likeliest);
  }

  private static List<Meaning> merged(List<Meaning> found, List<Meaning> ranked) {
    List<Meaning> merged = new ArrayList<>();
    for (Meaning meaning : ranked) {
      Candidate candidate =
          found.stream()
              .map(Meaning::candidate)
              .filter(c -> c.isSameAs(meaning.candidate()))
              .findFirst()
              .orElse(meaning.candidate());
      merged.add(new Meaning(candidate, meaning.standing()));
    }
    for (Meaning meaning : besidePlaces(leadersOnce(found))) {
      if (merged.stream().noneMatch(m -> m.candidate().isSameAs(meaning.candidate()))) {
        merged.add(meaning);
      }
    }
    merged.sort(Comparator.comparing(Meaning::standing));
    return merged;
  }

  /**
   * Of the leaders of one state only the first is meant by his bare name; the others stand back.
   */
  private static List<Meaning> leadersOnce(List<Meaning> found) {
    List<Meaning> once = new ArrayList<>();
    for (Meaning meaning : found) {
      boolean second =
          meaning.standing() == Standing.LEADER
              && found.stream().anyMatch(m -> isBefore(m, meaning));
      once.add(second ? new Meaning(meaning.candidate(), Standing.SEAT) : meaning);
    }
    return once;
  }

  /** Where a name is that of a city too, persons of the name stand back. */
  private static List<Meaning> besidePlaces(List<Meaning> found) {
    boolean place =
        found.stream()
            .anyMatch(
                m ->
                    m.candidate().kind() == Candidate.Kind.PLACE
                        && m.standing().compareTo(Standing.NAMED) <= 0);
    return place ? found.stream().map(Likelihood::besidePlace).toList() : found;
  }

  private static Meaning besidePlace(Meaning meaning) {
    if (meaning.candidate().kind() != Candidate.Kind.PERSON) {
      return meaning;
    }
    return switch (meaning.standing()) {
      case STATE, LEADER -> new Meaning(meaning.candidate(), Standing.NAMED);
      case SEAT, NAMED -> new Meaning(meaning.candidate(), Standing.SELDOM);
      case SELDOM, OTHER -> meaning;
    };
  }

  private static boolean isBefore(Meaning one, Meaning other) {
    Tenure a = one.candidate().tenure();
    Tenure b = other.candidate().tenure();
    return one.standing() == Standing.LEADER
        && a != null
        && b != null
        && a.of().equals(b.of())
        && comesBefore(a.office(), b.office());
  }

  /** A supreme leader comes before a president, he before a premier. */
  private static boolean comesBefore(Office one, Office other) {
    return other != Office.SUPREME && (one == Office.SUPREME || one.compareTo(other) < 0);
  }
}
