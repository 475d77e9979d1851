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
    /** Behind the name of a state it makes of it a company's: China Southern Airlines. */
    COMPANY,
    /** Does so where nothing follows: Korean Air, but not Korean Air Force. */
    COMPANY_LAST,
    /** Before the name of a state it makes of it a company's: Air France. */
    COMPANY_BEFORE,
    /** Before the name of a state it makes of it sportsmen: Team USA. */
    TEAM,
    /** Is a family name although it is a state or capital: Washington. */
    FAMILY,
    /** Has a capital at the head of a sentence and looks like a first name: Will, May. */
    AUXILIARY,
    /** What a part of a state has and a state has not: governor, county. */
    PROVINCIAL,
    /** Stands with a capital before a place and is no part of its name: Greater, Mayor. */
    BESIDE_PLACE,
    /** Ties a person to his office: "who heads the army". */
    HOLDING,
    /** Is what an organisation is called in a name of many words: Law Society of Ghana. */
    HEAD,
    /** Is of these what is a part of the state: Agency. */
    HEAD_OFFICIAL,
    /** Stands in lower case between the words of such a name: of, for. */
    JOINT,
    /** Makes no name of such a head alone: General Council. */
    GENERAL,
    /** Is a first name although it is a state or place: Jordan, Chad. */
    GIVEN,
    /** Before a people it makes of it those who live elsewhere: ethnic Albanians. */
    DESCENT
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
