package dev.demarche.intake.meta;

import dev.demarche.intake.meta.Tellings.Field;
import dev.demarche.intake.text.Clean;
import dev.demarche.model.Conflict;
import dev.demarche.model.Meta;
import dev.demarche.model.Moment;
import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles what places of a document tell differently. The first place that tells is believed, since
 * they come in the order of their worth; the others are told of where they say something else.
 */
public final class MetaChoice {
  private static final int MOST_CONFLICTS = 3;

  private final MomentReader moments;
  private final Authors authors = new Authors();

  /**
   * @param moments reads days with times
   */
  public MetaChoice(MomentReader moments) {
    this.moments = moments;
  }

  /**
   * What is believed of {@code tellings}.
   *
   * @param published the day that was chosen and its place, or null
   * @param printed moments in lines around the text
   */
  public Meta of(Tellings tellings, @Nullable Moment published, Printed printed) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Moment> stated = new ArrayList<>(moments(tellings.of(Field.PUBLISHED)));
    stated.addAll(printed.published());
    List<Moment> updated = new ArrayList<>(moments(tellings.of(Field.UPDATED)));
    updated.addAll(printed.updated());
    Meta meta =
        new Meta(
            first(tellings, Field.TITLE, conflicts),
            first(tellings, Field.SUBTITLE, null),
            authors.of(tellings.of(Field.AUTHORS), tellings.of(Field.PUBLISHER)),
            first(tellings, Field.PUBLISHER, conflicts),
            first(tellings, Field.SECTION, null),
            published == null ? null : timed(published, stated),
            updated.stream().findFirst().orElse(null),
            first(tellings, Field.LANGUAGE, null),
            first(tellings, Field.ADDRESS, conflicts),
            List.of(),
            tellings.notes());
    if (meta.published() != null) {
      conflicts.addAll(conflicts(meta.published(), stated));
    }
    return new Meta(
        meta.title(),
        meta.subtitle(),
        meta.authors(),
        meta.publisher(),
        meta.section(),
        meta.published(),
        meta.updated(),
        meta.language(),
        meta.address(),
        conflicts,
        meta.notes());
  }

  private List<Moment> moments(List<Told> told) {
    return told.stream().flatMap(each -> moments.of(each.value(), each.from()).stream()).toList();
  }

  /** The chosen day with the time that one of its places tells, its own place before others. */
  private static Moment timed(Moment chosen, List<Moment> stated) {
    List<Moment> same = stated.stream().filter(each -> each.day().equals(chosen.day())).toList();
    Optional<Moment> zoned = same.stream().filter(each -> each.zone() != null).findFirst();
    return zoned
        .or(() -> same.stream().filter(each -> each.time() != null).findFirst())
        .or(() -> same.stream().findFirst())
        .orElse(chosen);
  }

  private static List<Conflict> conflicts(Moment kept, List<Moment> stated) {
    return stated.stream()
        .filter(each -> !each.day().equals(kept.day()))
        .map(each -> conflict("published", kept.value(), kept.from(), each.value(), each.from()))
        .distinct()
        .limit(MOST_CONFLICTS)
        .toList();
  }

  private static @Nullable Told first(
      Tellings tellings, Field field, @Nullable List<Conflict> conflicts) {
    List<Told> told = tellings.of(field);
    if (told.isEmpty()) {
      return null;
    }
    Told kept = told.get(0);
    if (conflicts != null) {
      told.stream()
          .filter(each -> !agree(kept.value(), each.value()))
          .map(each -> conflict(field, kept, each))
          .distinct()
          .limit(MOST_CONFLICTS)
          .forEach(conflicts::add);
    }
    return kept;
  }

  /** Whether one of two names is the beginning or a part of the other. */
  private static boolean agree(String one, String other) {
    String first = Clean.fold(one);
    String second = Clean.fold(other);
    return first.contains(second) || second.contains(first);
  }

  private static Conflict conflict(Field field, Told kept, Told other) {
    String name = field.name().toLowerCase(Locale.ROOT);
    return conflict(name, kept.value(), kept.from(), other.value(), other.from());
  }

  private static Conflict conflict(
      String field, String kept, Where from, String other, Where otherFrom) {
    return new Conflict(field, kept, from, other, otherFrom);
  }
}
