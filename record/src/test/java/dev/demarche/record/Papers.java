package dev.demarche.record;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Articles and questions that the tests of the record share. */
final class Papers {
  static final LocalDate TODAY = LocalDate.parse("2031-05-20");

  private Papers() {}

  /** A fresh record with some articles. */
  static Chronicle open(String kind, DiplomaticRecord... records) {
    Chronicle chronicle = Chronicle.open(Places.fresh(kind), Likeness.NONE, Clock.systemUTC());
    chronicle.add(List.of(records));
    return chronicle;
  }

  static Question all() {
    return Question.on(TODAY).limit(1000).build();
  }

  static Act call(String sentence) {
    return Act.of(EventType.CONSULT, sentence)
        .by("NOR|Astrid Berg")
        .to("CHL|Pablo Rojas")
        .mode("phone")
        .on("2031-05-04");
  }

  static Act visit(EventStatus status, String sentence, String day) {
    return Act.of(EventType.CONSULT, sentence)
        .by("NOR|Astrid Berg")
        .to("CHL")
        .mode("visit")
        .is(status)
        .in("CHL", "Valparaíso")
        .on(day);
  }

  static DiplomaticRecord lake() {
    return Paper.of("lake.txt", "2031-05-05", "Lake Post")
        .tells(
            call("Berg phoned Rojas on Sunday about cod quotas."),
            visit(EventStatus.SCHEDULED, "Berg will visit Valparaíso on 30 May.", "2031-05-30"))
        .quotes("NOR|Astrid Berg", "Cod knows no border.")
        .record();
  }

  /** What corrects {@link #lake} so that it tells of no visit any more. */
  static DiplomaticRecord lakeWithoutVisit() {
    return Paper.of("lake.txt", "2031-05-05", "Lake Post")
        .tells(call("Berg phoned Rojas about cod quotas, not for the first time."))
        .record();
  }

  static DiplomaticRecord hill() {
    return Paper.of("hill.txt", "2031-05-06", "Hill News")
        .tells(
            call("Pablo Rojas had a call from Astrid Berg on cod and shipping."),
            Act.of(EventType.ACCUSE, "Chile blamed Norway for the sunken trawler.")
                .by("CHL")
                .to("NOR")
                .on("2031-05-05"))
        .record();
  }

  static DiplomaticRecord fjord() {
    return Paper.of("fjord.txt", "2031-05-18", "Fjord Wire")
        .tells(
            visit(
                EventStatus.SCHEDULED,
                "The visit of Berg to Valparaíso is postponed to 9 June.",
                "2031-06-09"),
            Act.of(EventType.ACCUSE, "Rojas said that Oslo let the trawler be sunken.")
                .by("CHL|Pablo Rojas")
                .to("NOR")
                .on("2031-05-05"))
        .record();
  }

  static List<RecordedEvent> sorted(Chronicle chronicle) {
    return chronicle.timeline(all()).results().stream()
        .sorted(Comparator.comparing(RecordedEvent::id))
        .toList();
  }

  static Promise promise(RecordedEvent event) {
    return Objects.requireNonNull(event.promise());
  }

  static Passage answer(RecordedEvent event) {
    return Objects.requireNonNull(promise(event).answer());
  }

  static List<RecordedEvent> ask(Chronicle chronicle, Builder question) {
    return chronicle.timeline(question.build()).results();
  }
}
