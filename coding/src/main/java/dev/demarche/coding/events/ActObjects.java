package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the object of an act of praise, blame or refusal names: a deed, see {@code
 * occasions.tsv}, what a court decided, or a pact or meeting, see {@link Dealings}.
 */
final class ActObjects {
  /** "Denounced the latest launch": the words from the article on. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\s?(?:\\p{Ll}+\\s)?(?:the|this|that|these|those|such)\\s"
              + "((?:[\\p{L}-]+\\s){0,3}[\\p{L}-]+)");

  /** Before whoever did a deed: "the attack by rebels". */
  private static final String BY = "by";

  /** A verb and its object: "welcomed the peace treaty". */
  private final Pattern pact =
      Pattern.compile(
          "\\p{Ll}+\\s(?:the|this)\\s(?:\\p{Ll}+\\s)?("
              + String.join("|", Dealings.nouns(Dealings.Told.PRAISED))
              + ")\\b(?!\\s[“\"])");

  private final Map<String, Set<EventType>> deeds = new HashMap<>();

  /** What courts decide: ruling, verdict. */
  private final Set<String> ofCourts = new HashSet<>();

  ActObjects() {
    DataTable.read("court-decisions.tsv").forEach(row -> ofCourts.add(row.get(0)));
    for (DataTable.Row row : DataTable.read("occasions.tsv")) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      row.list(1).forEach(t -> types.add(EventType.valueOf(t)));
      row.list(0).forEach(noun -> deeds.put(noun, types));
    }
  }

  /** Whether an object is what a court decided: "praised the ruling". */
  boolean isOfCourt(String behind) {
    Matcher m = OBJECT.matcher(behind);
    return m.lookingAt() && Stream.of(m.group(1).split(" ", -1)).anyMatch(ofCourts::contains);
  }

  /**
   * The types of act that an object means, none where it means no deed or names who did it.
   *
   * @param behind what stands behind the words of the act
   */
  Set<EventType> deed(String behind) {
    Matcher m = OBJECT.matcher(behind);
    if (!m.lookingAt()) {
      return Set.of();
    }
    String[] words = m.group(1).split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      Set<EventType> types = deeds.get(words[i]);
      if (types != null) {
        return i + 1 < words.length && words[i + 1].equals(BY) ? Set.of() : types;
      }
    }
    return Set.of();
  }

  /**
   * What an act of praise is about: "treaty" of "welcomed the treaty".
   *
   * @param act the words of the act and what stands behind them
   */
  Optional<String> pact(String act) {
    Matcher m = pact.matcher(act);
    return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
