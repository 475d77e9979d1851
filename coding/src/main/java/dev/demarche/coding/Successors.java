package dev.demarche.coding;

import dev.demarche.model.Actor;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives states that are no more the codes of those that went on in their place, which are the codes
 * in use today; see {@code successors.tsv}. Their names stay.
 */
final class Successors {
  private final Map<String, String> codes = new HashMap<>();

  Successors() {
    DataTable.read("successors.tsv").forEach(row -> codes.put(row.get(0), row.get(1)));
  }

  /** A record with today's codes. */
  DiplomaticRecord of(DiplomaticRecord record) {
    return new DiplomaticRecord(
        record.article(),
        record.events().stream().map(this::of).toList(),
        record.statements().stream().map(this::of).toList(),
        record.agreements().stream().map(this::of).toList());
  }

  private EventMention of(EventMention event) {
    Place place = event.place();
    return new EventMention(
        event.id(),
        event.type(),
        event.mode(),
        event.status(),
        all(event.actors()),
        all(event.recipients()),
        event.others().stream().map(o -> new Participant(o.as(), of(o.actor()))).toList(),
        event.date(),
        place == null ? null : new Place(code(place.state()), place.name()),
        event.medium(),
        event.duration(),
        event.topics(),
        event.contexts(),
        event.agreement(),
        event.sources().stream().map(s -> new Source(s.name(), code(s.state()), s.kind())).toList(),
        event.evidence(),
        event.confidence());
  }

  private Statement of(Statement said) {
    Actor speaker = said.speaker();
    Actor addressee = said.addressee();
    return new Statement(
        said.id(),
        speaker == null ? null : of(speaker),
        said.quote(),
        said.channel(),
        said.relayedBy(),
        addressee == null ? null : of(addressee),
        said.date(),
        said.span());
  }

  private AgreementMention of(AgreementMention pact) {
    return new AgreementMention(
        pact.name(),
        pact.parties().stream().map(p -> codes.getOrDefault(p, p)).distinct().toList(),
        pact.signed(),
        pact.inForce(),
        pact.expires(),
        pact.status(),
        pact.evidence());
  }

  private List<Actor> all(List<Actor> actors) {
    return actors.stream().map(this::of).toList();
  }

  private Actor of(Actor actor) {
    return new Actor(
        code(actor.state()),
        actor.kind(),
        actor.name(),
        actor.body(),
        actor.office(),
        actor.sector());
  }

  private @Nullable String code(@Nullable String state) {
    return state == null ? null : codes.getOrDefault(state, state);
  }
}
