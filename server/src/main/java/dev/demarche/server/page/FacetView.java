package dev.demarche.server.page;

import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Sample;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * By what a list can be narrowed.
 *
 * @param title what it is about
 * @param any the list without this filter, or null where there is none
 * @param values the most frequent values, each with the list of those alone
 */
public record FacetView(String title, @Nullable Link any, List<Value> values) {
  private static final int FEW = 8;
  private static final String AFTER = "after";
  private static final String ACTOR = "actor";

  /** Copies the list. */
  public FacetView {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param link its list
   * @param acts how many of the sample have it
   */
  public record Value(Link link, int acts) {}

  /**
   * The facets of a list of acts.
   *
   * @param names what sides are called
   */
  static List<FacetView> of(
      Sample sample, Filters filters, String path, UnaryOperator<String> names) {
    List<FacetView> all = new ArrayList<>();
    all.add(one("Act", "type", sample, filters, path, act -> Set.of(act.type().name())));
    all.add(one("How it stands", "status", sample, filters, path, a -> Set.of(a.status().name())));
    all.add(one("Promise", "promise", sample, filters, path, FacetView::promises));
    all.add(parties(sample, filters, path, names));
    all.add(one("Outlet", "source", sample, filters, path, FacetView::outlets));
    return all.stream().filter(each -> each.any() != null || !each.values().isEmpty()).toList();
  }

  private static FacetView one(
      String title,
      String name,
      Sample sample,
      Filters filters,
      String path,
      Function<RecordedEvent, Set<String>> valuesOf) {
    List<Value> values = new ArrayList<>();
    for (Map.Entry<String, Integer> each : count(sample, valuesOf)) {
      Filters narrowed = filters.without(AFTER).with(name, each.getKey());
      values.add(new Value(new Link(each.getKey(), path + narrowed.query()), each.getValue()));
    }
    return new FacetView(title, any(name, filters, path), values);
  }

  /** A second party is put beside the first; a third cannot be asked for. */
  private static FacetView parties(
      Sample sample, Filters filters, String path, UnaryOperator<String> names) {
    String first = filters.first(ACTOR);
    boolean full = !filters.second(ACTOR).isEmpty();
    List<Value> values = new ArrayList<>();
    for (Map.Entry<String, Integer> each : count(sample, ActSides::of)) {
      String side = each.getKey();
      if (!full && !side.equals(first)) {
        Filters rest = filters.without(AFTER);
        Filters narrowed = first.isEmpty() ? rest.with(ACTOR, side) : rest.with(ACTOR, first, side);
        Link link = new Link(names.apply(side), path + narrowed.query());
        values.add(new Value(link, each.getValue()));
      }
    }
    return new FacetView("Party", any(ACTOR, filters, path), values);
  }

  private static @Nullable Link any(String name, Filters filters, String path) {
    return filters.first(name).isEmpty()
        ? null
        : new Link("any", path + filters.without(name, AFTER).query());
  }

  private static Set<String> promises(RecordedEvent act) {
    Promise promise = act.promise();
    return promise == null ? Set.of() : Set.of(promise.state().name());
  }

  private static Set<String> outlets(RecordedEvent act) {
    Set<String> outlets = new LinkedHashSet<>();
    for (Passage passage : act.mentions()) {
      String outlet = passage.publisher();
      if (outlet != null) {
        outlets.add(outlet);
      }
    }
    return outlets;
  }

  private static List<Map.Entry<String, Integer>> count(
      Sample sample, Function<RecordedEvent, Set<String>> valuesOf) {
    Tallies tallies = new Tallies();
    sample.acts().forEach(act -> valuesOf.apply(act).forEach(tallies::add));
    return tallies.top(FEW);
  }
}
