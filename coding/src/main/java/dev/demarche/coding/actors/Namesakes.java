package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the name of a state for that of a person whose family name it is, where the article has
 * named him in full and does not speak of the state: "Luís Montenegro … Montenegro said".
 */
final class Namesakes {
  /** What stands before a state or place, and seldom before somebody's family name. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?i)\\b(?:of|in|from|to|near|outside|across|inside|into|over)\\s(?:the\\s)?$");

  private final String text;
  private final List<Match> names;

  /** The family names so far, by where their persons were named in full. */
  private final Map<String, Integer> families = new HashMap<>();

  /** For the names of a text, in order. */
  Namesakes(String text, List<Match> names) {
    this.text = text;
    this.names = names;
  }

  /** Learns that the name of a state is a part of a full name. */
  void learn(Match familyName) {
    families.putIfAbsent(familyName.span().of(text), familyName.span().end());
  }

  /** The names without those of states that mean a person. */
  List<Match> settled() {
    names.forEach(this::learnPerson);
    if (families.isEmpty()) {
      return names;
    }
    Set<String> spokenOf =
        names.stream()
            .flatMap(m -> m.as(Entry.StateName.class).stream())
            .filter(s -> s.form() != Entry.Form.NAME)
            .map(s -> s.state().iso3())
            .collect(Collectors.toSet());
    List<Match> kept = new ArrayList<>();
    for (Match name : names) {
      Optional<Entry.StateName> state = name.as(Entry.StateName.class);
      Integer since = families.get(name.span().of(text));
      boolean bare = state.isPresent() && since != null && name.span().start() >= since;
      if (bare && isState(name, state.get(), spokenOf)) {
        families.remove(name.span().of(text)); // from here on the state may be meant
        kept.add(name);
      } else if (!bare) {
        kept.add(name);
      }
    }
    return kept;
  }

  private boolean isState(Match name, Entry.StateName state, Set<String> spokenOf) {
    String before = text.substring(0, name.span().start());
    return spokenOf.contains(state.state().iso3()) || WHERE.matcher(before).find();
  }

  private void learnPerson(Match name) {
    if (name.as(Entry.PersonName.class).isPresent()) {
      String words = name.span().of(text);
      int blank = words.lastIndexOf(' ');
      if (blank > 0) {
        families.putIfAbsent(words.substring(blank + 1), name.span().end());
      }
    }
  }
}
