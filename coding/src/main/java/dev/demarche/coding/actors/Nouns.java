package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns that describe actors, by class; see {@code nouns.tsv}. */
final class Nouns {
  /** What a noun tells of its bearer. */
  enum Kind {
    /** Speaks for its state as a whole: side, government, officials, delegation. */
    STATE,
    /** Speaks for the person whose it is, else for its state: office, team. */
    STAFF,
    /** Part of a state: troops, police, judges. */
    ORGAN,
    /** Ships and planes: of a state or force where that is said, else of anybody. */
    CRAFT,
    /** Two or more persons met before: leaders, ministers. */
    PERSONS,
    /** Two or more heads of state or government met before. */
    LEADERS,
    /** Two or more states met before: sides, countries, neighbours. */
    STATES,
    /** Two or more persons, groups or states met before that are up against each other. */
    RIVALS,
    /** A state met before: country, kingdom, island. */
    COUNTRY,
    /** Another state than the one whose it is: ally, neighbour. */
    NEIGHBOUR,
    /** An international body met before: bloc, alliance, agency. */
    BODY,
    /** An armed group or movement met before. */
    GROUP,
    /** Several armed groups or movements met before. */
    GROUPS,
    /** Gunmen, militants. */
    FIGHTERS,
    /** Fighters who are told by whom they fight: rebels, separatists. */
    REBELS,
    /** Protesters, residents, migrants, prisoners. */
    PEOPLE,
    /** Those of whom only that is told to which organisation they belong. */
    MEMBERS,
    /** Those who follow a person or a group, and are told by that. */
    FOLLOWERS,
    /** A company, a party, a union. */
    ORGANISATION,
    /** A single person met before: man, woman, politician. */
    PERSON,
    /** A person of another state than that where he is. */
    GUEST,
    /** A person of the state where somebody is a guest. */
    HOST,
    /** Who holds the same office elsewhere. */
    COUNTERPART,
    /** Who held somebody's office before him. */
    PREDECESSOR,
    /** Who holds somebody's office after him. */
    SUCCESSOR,
    /** What somebody holds in the field: positions, posts, camps. */
    HOLDING,
    /** What a body passes and speaks by: resolution, declaration. */
    DOCUMENT
  }

  /** A noun's class and role code. */
  record Noun(String word, Kind kind, String sector) {}

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Set<String> plurals = new HashSet<>();

  Nouns() {
    DataTable.read("plurals.tsv").forEach(row -> plurals.add(row.get(0)));
    for (DataTable.Row row : DataTable.read("nouns.tsv")) {
      for (String word : row.list(0)) {
        nouns.put(word, new Noun(word, Kind.valueOf(row.get(1)), row.get(2)));
      }
    }
  }

  /** Plurals by other forms than most: "people". */
  Set<String> plurals() {
    return plurals;
  }

  Optional<Noun> of(String folded) {
    return Optional.ofNullable(nouns.get(folded));
  }
}
