package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells beside an act.
 *
 * @param kinds types and parties of all its acts
 * @param sole whether the act is the only one of its type, mode and parties there
 */
public record Story(Set<String> kinds, boolean sole) {
  /** Of an article of which nothing is known. */
  static final Story UNKNOWN = new Story(Set.of(), false);

  /** Copies the set. */
  public Story {
    kinds = Set.copyOf(kinds);
  }

  /** An act as an item of the list of an article's acts. */
  static String item(EventMention mention, List<String> parties) {
    return kind(mention, parties) + "/" + Objects.toString(mention.mode(), "");
  }

  private static String kind(EventMention mention, List<String> parties) {
    return mention.type() + "/" + String.join("&", parties).replace(' ', '_');
  }

  /** The story of an act, from the items of all acts of its article. */
  static Story of(@Nullable String acts, EventMention mention, List<String> parties) {
    if (acts == null || acts.isEmpty()) {
      return UNKNOWN;
    }
    List<String> items = Arrays.asList(acts.split(" ", -1));
    String kind = kind(mention, parties) + "/";
    String mode = Objects.toString(mention.mode(), "");
    long alike =
        items.stream()
            .filter(item -> item.startsWith(kind))
            .map(item -> item.substring(kind.length()))
            .filter(other -> other.equals(mode) || other.isEmpty() || mode.isEmpty())
            .count();
    return new Story(
        items.stream()
            .map(item -> item.substring(0, item.lastIndexOf('/')))
            .collect(Collectors.toSet()),
        alike == 1);
  }

  /** Whether two articles share several kinds of acts, so that they tell one story. */
  boolean isShared(Story other) {
    return kinds.stream().filter(other.kinds::contains).limit(2).count() > 1;
  }
}
