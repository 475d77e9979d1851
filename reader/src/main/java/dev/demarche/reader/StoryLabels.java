package dev.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the story's network numbers what it is told; see {@code story} in {@code reader.json}. */
final class StoryLabels {
  private final List<String> types;
  private final List<String> statuses;
  private final List<String> kinds;
  private final Set<String> skipped;
  private final int sides;
  private final List<Integer> distances = new ArrayList<>();

  StoryLabels(List<String> types, List<String> statuses, JsonNode story) {
    this.types = types;
    this.statuses = statuses;
    kinds = strings(story.path("kinds"));
    skipped = Set.copyOf(strings(story.path("skipped")));
    sides = story.path("sides").asInt();
    story.path("distances").forEach(d -> distances.add(d.asInt()));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return strings;
  }

  int type(EventType type) {
    return types.indexOf(type.name());
  }

  int status(EventStatus status) {
    return statuses.indexOf(status.name());
  }

  /** Kinds that it does not know are the last one. */
  int kind(ActorKind kind) {
    int number = kinds.indexOf(kind.name());
    return number < 0 ? kinds.size() : number;
  }

  /** The mark of a side, by the order in which the sides appear; many share the few marks. */
  int side(int number) {
    return 1 + number % (sides - 1);
  }

  /** A signed number of sentences as one of few. */
  int bucket(int sentences) {
    int bucket = 0;
    while (bucket < distances.size() && distances.get(bucket) <= sentences) {
      bucket++;
    }
    return bucket;
  }

  /** Whether a word carries enough meaning to be seen. */
  boolean isKept(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit)
        && !skipped.contains(word.toLowerCase(Locale.ROOT));
  }
}
