package dev.demarche.export.row;

import dev.demarche.model.Actor;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Step;
import dev.demarche.record.event.Variant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only our own table has: whole lists, the date with its precision, history, promises. */
final class ListFields {
  void addTo(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("list.actors", deed -> actors(deed.event().actors()));
    all.put("list.recipients", deed -> actors(deed.event().recipients()));
    all.put("list.others", deed -> others(deed.event()));
    all.put("list.topics", deed -> Lists.items(deed.event().topics()));
    all.put("list.contexts", deed -> Lists.items(deed.event().contexts()));
    all.put("list.told", deed -> Lists.items(deed.event().toldBy()));
    all.put("list.publishers", deed -> Lists.items(TellingFields.publishers(deed.event())));
    all.put("list.history", deed -> history(deed.event()));
    all.put("list.variants", deed -> variants(deed.event()));
    all.put("list.articles", deed -> articles(deed.event()));
    date(all, "date.from", TimeRef::from);
    date(all, "date.to", TimeRef::to);
    date(all, "date.precision", TimeRef::precision);
    promise(all, "promise.kind", Promise::kind);
    promise(all, "promise.state", Promise::state);
    promise(all, "promise.due", Promise::due);
    promise(all, "promise.kept", Promise::keptBy);
  }

  private static void date(
      Map<String, Function<Deed, @Nullable Object>> all,
      String name,
      Function<TimeRef, Object> part) {
    all.put(name, deed -> deed.event().date() == null ? null : part.apply(deed.event().date()));
  }

  private static void promise(
      Map<String, Function<Deed, @Nullable Object>> all,
      String name,
      Function<Promise, @Nullable Object> part) {
    all.put(
        name, deed -> deed.event().promise() == null ? null : part.apply(deed.event().promise()));
  }

  private static String actors(List<Actor> actors) {
    return actors.stream().map(Lists::actor).collect(Collectors.joining(";"));
  }

  private static String others(RecordedEvent event) {
    return event.others().stream()
        .map(other -> Lists.item(other.as()) + "|" + Lists.actor(other.actor()))
        .collect(Collectors.joining(";"));
  }

  private static String history(RecordedEvent event) {
    return event.history().stream().map(ListFields::step).collect(Collectors.joining(";"));
  }

  private static String step(Step step) {
    TimeRef date = step.date();
    return Lists.item(
        step.status(),
        date == null ? null : date.from(),
        date == null ? null : date.to(),
        step.asOf(),
        step.article());
  }

  private static String variants(RecordedEvent event) {
    return event.variants().stream().flatMap(ListFields::values).collect(Collectors.joining(";"));
  }

  private static Stream<String> values(Variant variant) {
    return variant.values().stream().map(value -> Lists.item(variant.field(), value.value()));
  }

  private static String articles(RecordedEvent event) {
    return Lists.items(event.mentions().stream().map(Passage::article).distinct().toList());
  }
}
