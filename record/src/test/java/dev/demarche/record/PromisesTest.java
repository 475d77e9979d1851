package dev.demarche.record;

import static dev.demarche.record.Papers.TODAY;
import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.answer;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.promise;
import static dev.demarche.record.Papers.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What became of promises, and what lapsed. */
class PromisesTest {
  @EveryStore
  void timeline_dateHasPassedUnreported_isLapsed(String kind) {
    Chronicle chronicle = open(kind, lake());
    Question later =
        Question.on(LocalDate.parse("2031-06-15")).statuses(Set.of(Standing.LAPSED)).build();

    assertThat(chronicle.timeline(later).results())
        .singleElement()
        .satisfies(event -> assertThat(promise(event).state()).isEqualTo(Promise.State.OVERDUE));
    assertThat(chronicle.timeline(later.but().asOf(TODAY).build()).results()).isEmpty();
  }

  @EveryStore
  void promises_announcedVisitThatHappened_isKeptWithBothPassages(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            lake(),
            Paper.of("port.txt", "2031-05-31", "Port Daily")
                .tells(visit(EventStatus.OCCURRED, "Berg visited Valparaíso.", "2031-05-30"))
                .record()));

    List<RecordedEvent> kept =
        chronicle.promises(all().but().promises(Set.of(Promise.State.KEPT)).build()).results();

    assertThat(kept).hasSize(1);
    assertThat(promise(kept.get(0)).made().article()).isEqualTo("lake.txt");
    assertThat(answer(kept.get(0)).article()).isEqualTo("port.txt");
  }

  @EveryStore
  void promises_pledgeAndLaterDeed_isKeptByTheDeed(String kind) {
    Chronicle chronicle = open(kind);
    DiplomaticRecord deed =
        Paper.of("deed.txt", "2031-04-20", "Port Daily")
            .tells(
                Act.of(EventType.AID, "Norway delivered the icebreaker for glacier research.")
                    .by("NOR")
                    .to("CHL")
                    .on("2031-04-19"))
            .record();
    DiplomaticRecord pledge =
        Paper.of("pledge.txt", "2031-01-10", "Lake Post")
            .tells(
                Act.of(EventType.AGREE, "Berg pledged an icebreaker for glacier research to Chile.")
                    .by("NOR|Astrid Berg")
                    .to("CHL")
                    .on("2031-01-09"))
            .record();
    chronicle.add(List.of(deed));
    chronicle.add(List.of(pledge));

    List<RecordedEvent> kept = chronicle.promises(all()).results();

    assertThat(kept)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(promise(event).state()).isEqualTo(Promise.State.KEPT);
              assertThat(answer(event).article()).isEqualTo("deed.txt");
            });
  }
}
