package dev.demarche.record.store;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.EventMention;
import dev.demarche.record.consolidation.AgreementTelling;
import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.consolidation.Tellings;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes mentions and events of the JSON that is stored. Safe for use by several threads. */
final class Kept {
  private static final int MOST = 10_000;

  private final Json json;
  private final Tellings tellings;
  private final Remembered<TellingKey, Telling> lastTellings = new Remembered<>(MOST);
  private final Remembered<String, RecordedEvent> lastEvents = new Remembered<>(MOST);

  private final Remembered<String, AgreementMention> lastAgreements = new Remembered<>(MOST);

  Kept(Json json, Tellings tellings) {
    this.json = json;
    this.tellings = tellings;
  }

  private record TellingKey(Origin origin, String body, @Nullable LocalDate due) {}

  Json json() {
    return json;
  }

  /** The telling of a mention. */
  Telling telling(Origin origin, String body, @Nullable LocalDate due) {
    return lastTellings.of(
        new TellingKey(origin, body, due),
        key -> tellings.of(origin, json.read(body, EventMention.class), due));
  }

  /** What an article tells of an agreement. */
  AgreementTelling agreement(String article, @Nullable String published, String body) {
    AgreementMention mention =
        lastAgreements.of(body, text -> json.read(text, AgreementMention.class));
    return new AgreementTelling(
        article, published == null ? null : LocalDate.parse(published), mention);
  }

  /** The agreement of JSON. */
  RecordedAgreement accord(String body) {
    return json.read(body, RecordedAgreement.class);
  }

  /** The JSON of a new mention. */
  String body(Telling telling, EventMention mention) {
    String body = json.write(mention);
    lastTellings.put(new TellingKey(telling.origin(), body, telling.due()), telling);
    return body;
  }

  /** The event of JSON. */
  RecordedEvent event(String body) {
    return lastEvents.of(body, text -> json.read(text, RecordedEvent.class));
  }

  /** The JSON of an event. */
  String body(RecordedEvent event) {
    String body = json.write(event);
    lastEvents.put(body, event);
    return body;
  }
}
