package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the values on which the tellings of one act differ. */
final class Variants {
  private static final int EXACT_DAYS = 10;

  private final List<Telling> tellings;

  /** Of the tellings of one act, in time. */
  Variants(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** All variants, in a fixed order of the fields. */
  List<Variant> all(Parties actors, Parties recipients) {
    List<Variant> found = new ArrayList<>();
    add(found, "status", status());
    add(found, "date", dates());
    add(found, "place", places());
    add(found, "actors", persons(actors));
    add(found, "recipients", persons(recipients));
    add(found, "number", numbers());
    return found;
  }

  private static void add(List<Variant> found, String field, Map<String, List<Telling>> values) {
    long articles =
        values.values().stream()
            .flatMap(List::stream)
            .map(telling -> telling.key())
            .distinct()
            .count();
    if (values.size() > 1 && articles > 1) {
      found.add(
          new Variant(
              field,
              values.entrySet().stream()
                  .map(entry -> value(entry.getKey(), entry.getValue()))
                  .toList()));
    }
  }

  private static Variant.Value value(String value, List<Telling> tellings) {
    return new Variant.Value(
        value,
        tellings.stream().map(telling -> telling.origin().uri()).distinct().sorted().toList(),
        Voices.names(tellings));
  }

  private Map<String, List<Telling>> by(Function<Telling, @Nullable String> value) {
    Map<String, List<Telling>> values = new TreeMap<>();
    for (Telling telling : tellings) {
      String each = value.apply(telling);
      if (each != null) {
        values.computeIfAbsent(each, k -> new ArrayList<>()).add(telling);
      }
    }
    return values;
  }

  /** A later status of one course is no disagreement: planned, then done, is history. */
  private Map<String, List<Telling>> status() {
    boolean denied = tellings.stream().anyMatch(each -> is(each, EventStatus.DENIED));
    LocalDate done =
        tellings.stream()
            .filter(each -> is(each, EventStatus.OCCURRED) || is(each, EventStatus.ONGOING))
            .flatMap(each -> Stream.ofNullable(each.origin().published()))
            .min(LocalDate::compareTo)
            .orElse(null);
    boolean doubted =
        done != null
            && tellings.stream()
                .anyMatch(
                    each ->
                        (is(each, EventStatus.HYPOTHETICAL) || is(each, EventStatus.CANCELLED))
                            && each.origin().published() != null
                            && !Objects.requireNonNull(each.origin().published()).isBefore(done));
    return denied || doubted ? by(each -> happened(each.mention().status())) : Map.of();
  }

  private static String happened(EventStatus status) {
    return status == EventStatus.ONGOING ? EventStatus.OCCURRED.name() : status.name();
  }

  private static boolean is(Telling telling, EventStatus status) {
    return telling.mention().status() == status;
  }

  /**
   * Dates exact to some days that words tell and that differ; of acts ahead the date may simply
   * have moved.
   */
  private Map<String, List<Telling>> dates() {
    boolean moved = tellings.stream().anyMatch(each -> each.traits().moved());
    Map<String, List<Telling>> all =
        by(
            each -> {
              TimeRef date = each.mention().date();
              return date == null || !isTold(date) || (moved && isAhead(each)) ? null : days(date);
            });
    List<TimeRef> dates =
        all.values().stream()
            .map(list -> Objects.requireNonNull(list.get(0).mention().date()))
            .toList();
    for (TimeRef one : dates) {
      for (TimeRef other : dates) {
        if (differ(one, other)) {
          return all;
        }
      }
    }
    return Map.of();
  }

  private static boolean isAhead(Telling telling) {
    return is(telling, EventStatus.SCHEDULED) || is(telling, EventStatus.PROPOSED);
  }

  private static boolean isTold(TimeRef date) {
    return !date.text().isEmpty() && isExact(date);
  }

  private static boolean isExact(TimeRef date) {
    return (date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL)
        && date.days() <= EXACT_DAYS;
  }

  private static boolean differ(TimeRef one, TimeRef other) {
    boolean equal = one.from().equals(other.from()) && one.to().equals(other.to());
    return !equal && (!one.overlaps(other) || (one.days() > 1 && other.days() > 1));
  }

  private static String days(TimeRef date) {
    return date.days() == 1 ? date.from().toString() : date.from() + "/" + date.to();
  }

  private Map<String, List<Telling>> places() {
    List<Place> places =
        tellings.stream().flatMap(each -> Stream.ofNullable(each.mention().place())).toList();
    boolean differ = false;
    for (Place one : places) {
      for (Place other : places) {
        differ |= differ(one, other);
      }
    }
    return differ
        ? by(
            each -> {
              Place place = each.mention().place();
              return place == null
                  ? null
                  : Objects.toString(place.state(), "") + "|" + place.name();
            })
        : Map.of();
  }

  /** Two places of which neither may be a part of the other: of two states. */
  private static boolean differ(Place one, Place other) {
    return one.state() != null
        && other.state() != null
        && !one.state().equals(other.state())
        && !Names.alike(one.name(), other.name());
  }

  /** Two persons of one state, each named by another article in the same place. */
  private Map<String, List<Telling>> persons(Parties side) {
    Map<String, List<Telling>> values = new TreeMap<>();
    List<Parties.Named> persons =
        side.named().stream().filter(each -> each.actor().kind() == ActorKind.PERSON).toList();
    for (Parties.Named one : persons) {
      for (Parties.Named other : persons) {
        if (!one.equals(other)
            && Sides.of(one.actor()).equals(Sides.of(other.actor()))
            && one.tellings().stream().noneMatch(other.tellings()::contains)) {
          values.put(name(one.actor()), one.tellings());
          values.put(name(other.actor()), other.tellings());
        }
      }
    }
    return values;
  }

  private static String name(Actor actor) {
    return Objects.toString(actor.state(), "IGO") + "|" + actor.name();
  }

  /** Other numbers of the same thing; where each passage has but one number, of whatever. */
  private Map<String, List<Telling>> numbers() {
    Map<String, List<Telling>> values = new TreeMap<>();
    for (Telling one : tellings) {
      for (Telling other : tellings) {
        for (Amount a : one.traits().amounts()) {
          for (Amount b : other.traits().amounts()) {
            if (a.value() != b.value() && isSameThing(a, b, one, other)) {
              put(values, a, one);
              put(values, b, other);
            }
          }
        }
      }
    }
    return values;
  }

  private static boolean isSameThing(Amount a, Amount b, Telling one, Telling other) {
    boolean only = one.traits().amounts().size() == 1 && other.traits().amounts().size() == 1;
    boolean told =
        one.traits().amounts().stream().anyMatch(each -> each.value() == b.value())
            || other.traits().amounts().stream().anyMatch(each -> each.value() == a.value());
    return !one.key().equals(other.key())
        && !told
        && ((only && a.isOfKindOf(b)) || (!a.noun().isEmpty() && a.noun().equals(b.noun())));
  }

  private static void put(Map<String, List<Telling>> values, Amount amount, Telling telling) {
    List<Telling> list =
        values.computeIfAbsent(Long.toString(amount.value()), k -> new ArrayList<>());
    if (!list.contains(telling)) {
      list.add(telling);
    }
  }
}
