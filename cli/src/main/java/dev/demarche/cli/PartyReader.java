package dev.demarche.cli;

import dev.demarche.knowledge.Candidate;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Lookup;
import dev.demarche.record.question.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads whom a user asks about: codes of states, names of states, bodies with their members,
 * persons. Whoever the tables do not know is looked for by the name given.
 */
final class PartyReader {
  private static final Set<String> CODES = codes();

  private final Supplier<Knowledge> knowledge;
  private final LocalDate day;

  /**
   * A reader.
   *
   * @param knowledge is only loaded for what is no code of a state
   * @param day on which bodies have their members and offices their holders
   */
  PartyReader(Supplier<Knowledge> knowledge, LocalDate day) {
    this.knowledge = knowledge;
    this.day = day;
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return codes;
  }

  /** The parties of some words, in their order. */
  List<Party> all(List<String> words) {
    return words.stream().map(this::one).toList();
  }

  private Party one(String word) {
    if (CODES.contains(word)) {
      return Party.state(word);
    }
    List<Candidate> candidates = new Lookup(knowledge.get()).ask(word, day).candidates();
    return candidates.isEmpty() ? Party.named(word) : of(word, candidates.get(0));
  }

  private Party of(String word, Candidate candidate) {
    String of = candidate.of();
    return switch (candidate.kind()) {
      case STATE -> of == null ? Party.named(word) : new Party(word, List.of(of), List.of());
      case BODY -> body(word, candidate.name());
      default -> new Party(word, List.of(), List.of(candidate.name()));
    };
  }

  private Party body(String word, String name) {
    Set<String> members = knowledge.get().members(name, day);
    Party group = Party.group(name, List.copyOf(new TreeSet<>(members)));
    return new Party(word, group.sides(), List.of());
  }
}
