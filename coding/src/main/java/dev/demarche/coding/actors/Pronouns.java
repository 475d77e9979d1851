package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pronouns of English, by folded form; see {@code pronouns.tsv}. */
final class Pronouns {
  /**
   * A pronoun.
   *
   * @param person grammatical person, 0 for relatives
   */
  record Pronoun(String word, boolean plural, Gender gender, int person) {}

  private final Map<String, Pronoun> pronouns = new HashMap<>();

  Pronouns() {
    for (DataTable.Row row : DataTable.read("pronouns.tsv")) {
      for (String word : row.list(0)) {
        boolean plural = row.get(1).equals("PLURAL");
        Gender gender = Gender.valueOf(row.get(2));
        pronouns.put(word, new Pronoun(word, plural, gender, Integer.parseInt(row.get(3))));
      }
    }
  }

  Optional<Pronoun> of(String phrase) {
    return Optional.ofNullable(pronouns.get(phrase));
  }
}
