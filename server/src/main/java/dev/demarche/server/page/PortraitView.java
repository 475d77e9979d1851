package dev.demarche.server.page;

import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Party;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.Portrait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A party, or two, as their page shows them.
 *
 * @param partners pages of the pairs that a single party is one of
 * @param months acts by month
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
    List<AgendaView> coming,
    List<EventView> acts,
    @Nullable String next,
    List<SaidView> said,
    List<EventView> promised,
    List<EventView> disputed) {
  /** Of what the record tells. */
  static PortraitView of(
      Portrait portrait,
      List<Party> parties,
      LocalDate asOf,
      String path,
      UnaryOperator<String> names) {
    List<RecordedEvent> acts = portrait.acts().results();
    return new PortraitView(
        parties.size() == 1 ? partners(parties.get(0), acts, names) : List.of(),
        MonthsView.of(portrait.months(), asOf),
        AgendaView.all(portrait.coming()),
        EventView.all(acts),
        portrait.acts().next() == null ? null : path,
        SaidView.all(portrait.said()),
        EventView.all(portrait.promised()),
        EventView.all(portrait.disputed()));
  }

  /** What parties are called: states by their name. */
  static String title(List<Party> parties, UnaryOperator<String> names) {
    return parties.stream()
        .map(party -> names.apply(party.label()))
        .collect(Collectors.joining(" and "));
  }

  private static List<Link> partners(
      Party party, List<RecordedEvent> acts, UnaryOperator<String> names) {
    String from = "/pairs/" + Filters.encode(party.label()) + "/";
    Set<String> sides = new TreeSet<>();
    acts.forEach(act -> sides.addAll(ActSides.of(act)));
    return sides.stream()
        .filter(side -> !party.sides().contains(side) && !side.equals(party.label()))
        .map(side -> new Link(names.apply(side), from + Filters.encode(side)))
        .toList();
  }
}
