package dev.demarche.reader;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act as a sentence tells it, before anybody is identified.
 *
 * @param sentence index of the sentence in its reading
 * @param type the act
 * @param trigger the words that name it, in the article's text
 * @param score probability of the type at the trigger, 0 to 1
 * @param status how the act stands
 * @param statuses probability of every status
 * @param mode PLOVER mode, or null
 * @param roles spans by role, in the article's text and in its order
 */
public record Frame(
    int sentence,
    EventType type,
    Span trigger,
    double score,
    EventStatus status,
    Map<EventStatus, Double> statuses,
    @Nullable String mode,
    Map<Role, List<RoleSpan>> roles) {
  /** By sentence, then by the words that name the act. */
  static final Comparator<Frame> IN_TEXT =
      Comparator.comparing(Frame::sentence).thenComparing(Frame::trigger);

  /** Copies the maps. */
  public Frame {
    statuses = Map.copyOf(statuses);
    roles = Map.copyOf(roles);
  }

  /** The spans of a role, empty where there are none. */
  public List<RoleSpan> in(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** The same act standing otherwise, which is as likely as it was to stand as it did. */
  public Frame as(EventStatus other) {
    Map<EventStatus, Double> moved = new EnumMap<>(EventStatus.class);
    moved.putAll(statuses);
    Double likely = moved.remove(status);
    if (likely != null) {
      moved.merge(other, likely, Double::sum);
    }
    return new Frame(sentence, type, trigger, score, other, moved, mode, roles);
  }

  /** The same act with other spans of a role. */
  public Frame with(Role role, List<RoleSpan> spans) {
    Map<Role, List<RoleSpan>> all = new EnumMap<>(Role.class);
    all.putAll(roles);
    all.put(role, spans);
    return new Frame(sentence, type, trigger, score, status, statuses, mode, all);
  }
}
