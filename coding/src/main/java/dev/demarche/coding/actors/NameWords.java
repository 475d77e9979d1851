package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that help to tell names apart; see {@code name-words.tsv}. */
final class NameWords {
  /** What a word does in or beside a name. */
  enum Kind {
    /** Stands in lower case within a name: bin, de, van. */
    PARTICLE,
    /** Makes a name that of an organisation: Council, Airlines. */
    ORGANISATION,
    /** Makes it that of a part of the state which the words around it name: Committee, Bureau. */
    OFFICIAL,
    /** Makes it that of a part of some state, if not told otherwise of the home state: Police. */
    FORCE,
    /** Makes a name that of a place or thing: Street, River. */
    THING,
    /** Begins a sentence with a capital without being a name: The, After. */
    STARTER,
    /** Stands between a starter and a name: On Monday Jane Doe. */
    WEEKDAY,
    /** Stands before a person's name: Mr, Gen. */
    HONORIFIC,
    /** Behind an adjective of a state it makes money of it: US dollars. */
    CURRENCY,
    /** Ties a person to his office: "who heads the army". */
    HOLDING,
    /** Is a first name although it is a state or place: Jordan, Chad. */
    GIVEN
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();

  NameWords() {
    for (DataTable.Row row : DataTable.read("name-words.tsv")) {
      words.computeIfAbsent(Kind.valueOf(row.get(0)), k -> new HashSet<>()).addAll(row.list(1));
    }
  }

  boolean is(Kind kind, String folded) {
    return words.getOrDefault(kind, Set.of()).contains(folded);
  }
}
