package dev.demarche.server.page;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Party;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Portrait;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A party, or two, as their page shows them.
 *
 * @param partners pages of the pairs that a single party is one of
 * @param months acts by month
 * @param chart the same as a picture
 * @param coming agenda
 * @param acts a page of the timeline
 * @param next the page after it, or null
 * @param said statements
 * @param promised promises
 * @param disputed disagreements
 */
public record PortraitView(
    List<Link> partners,
    MonthsView months,
    String chart,
    List<AgendaView> coming,
    List<EventView> acts,
    @Nullable String next,
    List<SaidView> said,
    List<EventView> promised,
    List<EventView> disputed) {
  /** Of what the record tells. */
  static PortraitView of(
      Portrait portrait, List<Party> parties, LocalDate asOf, String chart, String path) {
    List<RecordedEvent> acts = portrait.acts().results();
    return new PortraitView(
        parties.size() == 1 ? partners(parties.get(0), acts) : List.of(),
        MonthsView.of(portrait.months(), asOf),
        chart,
        AgendaView.all(portrait.coming()),
        EventView.all(acts),
        portrait.acts().next() == null ? null : path,
        SaidView.all(portrait.said()),
        EventView.all(portrait.promised()),
        EventView.all(portrait.disputed()));
  }

  /** What parties are called: states by their name where an act of the page has it. */
  static String title(List<Party> parties, List<RecordedEvent> acts) {
    Map<String, String> names = states(acts);
    return parties.stream()
        .map(party -> names.getOrDefault(party.label(), party.label()))
        .collect(Collectors.joining(" and "));
  }

  private static List<Link> partners(Party party, List<RecordedEvent> acts) {
    String from = "/pairs/" + Filters.encode(party.label()) + "/";
    return states(acts).entrySet().stream()
        .filter(each -> !party.sides().contains(each.getKey()))
        .map(each -> new Link(each.getValue(), from + each.getKey()))
        .toList();
  }

  private static Map<String, String> states(List<RecordedEvent> acts) {
    Map<String, String> names = new TreeMap<>();
    for (RecordedEvent act : acts) {
      Stream.concat(act.actors().stream(), act.recipients().stream())
          .forEach(actor -> put(names, actor));
    }
    return names;
  }

  private static void put(Map<String, String> names, Actor actor) {
    String state = actor.state();
    if (state != null && actor.kind() == ActorKind.STATE) {
      names.put(state, actor.name());
    } else if (state != null) {
      names.putIfAbsent(state, state);
    }
  }
}
