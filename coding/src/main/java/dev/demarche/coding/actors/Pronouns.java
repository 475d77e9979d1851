package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pronouns of English, by folded form; see {@code pronouns.tsv}. */
final class Pronouns {
  /** How many a pronoun means. */
  enum Plurality {
    SINGULAR,
    PLURAL,
    /** Several; a list of three or more as well: "they". */
    MANY,
    /** Two, and where none are near the main sides: "both". */
    BOTH,
    /** Three who are named before. */
    THREE,
    /** Several of whom one is; their state where nobody speaks: "our". */
    OWN,
    /** Those who act upon themselves: "each other". */
    RECIPROCAL,
    /** The second of two. */
    LATTER,
    /** The first of two. */
    FORMER
  }

  /**
   * A pronoun.
   *
   * @param person grammatical person, 0 for relatives
   */
  record Pronoun(String word, Plurality plurality, Gender gender, int person) {
    boolean plural() {
      return switch (plurality) {
        case SINGULAR, LATTER, FORMER -> false;
        default -> true;
      };
    }

    /** Whether it means one of two: "the latter". */
    boolean isOfTwo() {
      return plurality == Plurality.LATTER || plurality == Plurality.FORMER;
    }

    /** Whether it stands for one person: "he", "her". */
    boolean isOfPerson() {
      return person == 3 && !plural() && gender != Gender.NEUTER;
    }
  }

  private final Map<String, Pronoun> pronouns = new HashMap<>();

  Pronouns() {
    for (DataTable.Row row : DataTable.read("pronouns.tsv")) {
      for (String word : row.list(0)) {
        Plurality plurality = Plurality.valueOf(row.get(1));
        Gender gender = Gender.valueOf(row.get(2));
        pronouns.put(word, new Pronoun(word, plurality, gender, Integer.parseInt(row.get(3))));
      }
    }
  }

  Optional<Pronoun> of(String phrase) {
    return Optional.ofNullable(pronouns.get(phrase));
  }
}
