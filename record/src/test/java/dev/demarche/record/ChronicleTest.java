package dev.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.event.Variant;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The record, on every store that is there. */
class ChronicleTest {
  private static final LocalDate TODAY = LocalDate.parse("2031-05-20");

  static List<String> stores() {
    return Places.kinds();
  }

  private static Chronicle open(String kind) {
    return Chronicle.open(Places.fresh(kind), Likeness.NONE, Clock.systemUTC());
  }

  private static Question all() {
    return Question.on(TODAY).limit(1000).build();
  }

  private static Act call(String sentence) {
    return Act.of(EventType.CONSULT, sentence)
        .by("NOR|Astrid Berg")
        .to("CHL|Pablo Rojas")
        .mode("phone")
        .on("2031-05-04");
  }

  private static Act visit(EventStatus status, String sentence, String day) {
    return Act.of(EventType.CONSULT, sentence)
        .by("NOR|Astrid Berg")
        .to("CHL")
        .mode("visit")
        .is(status)
        .in("CHL", "Valparaíso")
        .on(day);
  }

  private static DiplomaticRecord lake() {
    return Paper.of("lake.txt", "2031-05-05", "Lake Post")
        .tells(
            call("Berg phoned Rojas on Sunday about cod quotas."),
            visit(EventStatus.SCHEDULED, "Berg will visit Valparaíso on 30 May.", "2031-05-30"))
        .quotes("NOR|Astrid Berg", "Cod knows no border.")
        .record();
  }

  private static DiplomaticRecord hill() {
    return Paper.of("hill.txt", "2031-05-06", "Hill News")
        .tells(
            call("Pablo Rojas had a call from Astrid Berg on cod and shipping."),
            Act.of(EventType.ACCUSE, "Chile blamed Norway for the sunken trawler.")
                .by("CHL")
                .to("NOR")
                .on("2031-05-05"))
        .record();
  }

  private static DiplomaticRecord fjord() {
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

  @ParameterizedTest
  @MethodSource("stores")
  void add_twoPapersTellOfOneCall_makesOneEvent(String kind) {
    Chronicle chronicle = open(kind);

    chronicle.add(List.of(lake()));
    chronicle.add(List.of(hill()));

    List<RecordedEvent> calls =
        chronicle.timeline(Question.on(TODAY).text("cod").build()).results();
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).mentions()).hasSize(2);
    assertThat(calls.get(0).sources()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_articleTwice_changesNothing(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill()));
    List<RecordedEvent> before = chronicle.timeline(all()).results();

    List<Added> again = chronicle.add(List.of(lake()));

    assertThat(again).extracting(Added::outcome).containsExactly(Added.Outcome.UNCHANGED);
    assertThat(chronicle.timeline(all()).results()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_correctedArticle_replacesWhatRestedOnIt(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill()));
    DiplomaticRecord corrected =
        Paper.of("lake.txt", "2031-05-05", "Lake Post")
            .tells(call("Berg phoned Rojas about cod quotas, not for the first time."))
            .record();

    List<Added> added = chronicle.add(List.of(corrected));

    assertThat(added).extracting(Added::outcome).containsExactly(Added.Outcome.CORRECTED);
    List<RecordedEvent> now = chronicle.timeline(all()).results();
    assertThat(now).extracting(RecordedEvent::status).doesNotContain(Standing.SCHEDULED);
    assertThat(now).hasSize(2);
    assertThat(chronicle.traces("lake.txt")).hasSize(1);
    assertThat(chronicle.said(all()).results()).isEmpty();
    assertThat(chronicle.check()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_inAnyOrder_makesTheSameRecord(String kind) {
    List<DiplomaticRecord> records = new ArrayList<>(List.of(lake(), hill(), fjord()));
    records.addAll(Tangle.papers(new Random(7), 40));
    Chronicle first = open(kind);
    first.add(records);
    List<RecordedEvent> expected = sorted(first);
    assertThat(expected).anySatisfy(event -> assertThat(event.mentions()).hasSizeGreaterThan(2));

    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(records, new Random(seed));
      Chronicle other = open(kind);
      for (int at = 0; at < records.size(); at += seed + 1) {
        other.add(records.subList(at, Math.min(records.size(), at + seed + 1)));
      }
      assertThat(sorted(other)).isEqualTo(expected);
      assertThat(other.check()).isEmpty();
    }
  }

  private static List<RecordedEvent> sorted(Chronicle chronicle) {
    return chronicle.timeline(all()).results().stream()
        .sorted(Comparator.comparing(RecordedEvent::id))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_thenTakenBack_leavesWhatWasThereBefore(String kind) {
    List<DiplomaticRecord> records = Tangle.papers(new Random(3), 30);
    Chronicle chronicle = open(kind);
    chronicle.add(records);
    List<RecordedEvent> expected = sorted(chronicle);
    DiplomaticRecord bridge = Tangle.papers(new Random(99), 1).get(0);
    chronicle.add(List.of(bridge));

    chronicle.add(
        List.of(
            Paper.of(bridge.article().uri(), "2031-05-05", "Nobody")
                .quotes("NOR|Astrid Berg", "Nothing.")
                .record()));

    assertThat(sorted(chronicle)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void agenda_postponedVisit_keepsTheOldDate(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), fjord()));

    List<AgendaItem> agenda = chronicle.agenda(all()).results();

    assertThat(agenda).hasSize(1);
    RecordedEvent visit = ((AgendaItem.Act) agenda.get(0)).event();
    assertThat(visit.date()).isNotNull();
    assertThat(agenda.get(0).day()).isEqualTo("2031-06-09");
    assertThat(visit.history())
        .extracting(step -> step.date() == null ? null : step.date().to())
        .containsExactly(LocalDate.parse("2031-05-30"), LocalDate.parse("2031-06-09"));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void agenda_treatyThatRunsOut_isADeadline(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            Paper.of("treaty.txt", "2031-05-01", "Lake Post")
                .tells(call("Berg phoned Rojas."))
                .knows(
                    new AgreementMention(
                        "Cod Accord",
                        List.of("CHL", "NOR"),
                        "2026",
                        null,
                        "2031-07",
                        AgreementStatus.IN_FORCE,
                        List.of()))
                .record()));

    List<AgendaItem> agenda = chronicle.agenda(all()).results();

    assertThat(agenda).hasSize(1);
    assertThat(agenda.get(0).day()).isEqualTo("2031-07-31");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void timeline_dateHasPassedUnreported_isLapsed(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake()));
    Question later =
        Question.on(LocalDate.parse("2031-06-15")).statuses(Set.of(Standing.LAPSED)).build();

    assertThat(chronicle.timeline(later).results())
        .singleElement()
        .satisfies(event -> assertThat(promise(event).state()).isEqualTo(Promise.State.OVERDUE));
    assertThat(chronicle.timeline(later.but().asOf(TODAY).build()).results()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
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

  @ParameterizedTest
  @MethodSource("stores")
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

  @ParameterizedTest
  @MethodSource("stores")
  void disagreements_deniedByAnother_isAVariantWithSources(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            Paper.of("a.txt", "2031-05-05", "Lake Post")
                .tells(
                    Act.of(EventType.AGREE, "Rojas promised 40 trawlers for the herring pact.")
                        .by("CHL|Pablo Rojas")
                        .to("NOR|Astrid Berg")
                        .on("2031-05-04"))
                .record(),
            Paper.of("b.txt", "2031-05-06", "Hill News")
                .tells(
                    Act.of(
                            EventType.AGREE,
                            "That he promised 60 trawlers for the herring pact was denied.")
                        .by("CHL|Pablo Rojas")
                        .to("NOR")
                        .on("2031-05-04")
                        .is(EventStatus.DENIED))
                .record()));

    List<RecordedEvent> disputed = chronicle.disagreements(all()).results();

    assertThat(disputed).hasSize(1);
    assertThat(disputed.get(0).variants())
        .extracting(Variant::field)
        .containsExactly("status", "number");
    assertThat(disputed.get(0).variants().get(0).values())
        .extracting(value -> value.value() + " " + value.articles())
        .containsExactly("DENIED [b.txt]", "OCCURRED [a.txt]");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void timeline_filters_chooseAmongAll(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill(), fjord()));

    assertThat(ask(chronicle, all().but().types(Set.of(EventType.ACCUSE)))).hasSize(1);
    assertThat(ask(chronicle, all().but().quads(Set.of(1)))).hasSize(2);
    assertThat(ask(chronicle, all().but().place("valparaiso"))).hasSize(1);
    assertThat(ask(chronicle, all().but().source("Fjord Wire"))).hasSize(2);
    assertThat(
            ask(
                chronicle,
                all().but().from(LocalDate.parse("2031-05-05")).to(LocalDate.parse("2031-05-06"))))
        .hasSize(1);
    assertThat(ask(chronicle, all().but().parties(List.of(Party.state("NOR"), Party.state("CHL")))))
        .hasSize(3);
    assertThat(ask(chronicle, all().but().parties(List.of(Party.named("Astrid Berg"))))).hasSize(2);
    assertThat(
            ask(
                chronicle,
                all()
                    .but()
                    .parties(List.of(Party.group("Union of Coasts", List.of("NOR", "SWE"))))))
        .hasSize(3);
    assertThat(ask(chronicle, all().but().parties(List.of(Party.state("SWE"))))).isEmpty();
    assertThat(ask(chronicle, all().but().confidence(0.9))).hasSize(3);
    assertThat(ask(chronicle, all().but().text("trawler sunken"))).hasSize(1);
  }

  private static Promise promise(RecordedEvent event) {
    return Objects.requireNonNull(event.promise());
  }

  private static Passage answer(RecordedEvent event) {
    return Objects.requireNonNull(promise(event).answer());
  }

  private static List<RecordedEvent> ask(Chronicle chronicle, Builder question) {
    return chronicle.timeline(question.build()).results();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void timeline_pages_holdEveryEventOnce(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(Tangle.papers(new Random(5), 30));
    List<RecordedEvent> whole = chronicle.timeline(all()).results();

    List<RecordedEvent> paged = new ArrayList<>();
    Question question = Question.on(TODAY).limit(7).build();
    Page<RecordedEvent> page = chronicle.timeline(question);
    paged.addAll(page.results());
    while (page.next() != null) {
      page = chronicle.timeline(question.but().after(page.next()).build());
      paged.addAll(page.results());
    }

    assertThat(paged).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void said_speakerAndWords_findsTheQuotation(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake()));

    Question question =
        Question.on(TODAY).parties(List.of(Party.named("Astrid Berg"))).text("cod").build();

    assertThat(chronicle.said(question).results())
        .extracting(said -> said.statement().quote())
        .containsExactly("Cod knows no border.");
    assertThat(chronicle.said(question.but().text("herring").build()).results()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void event_thatAnEarlierArticleNamesAnew_isFoundByItsOldId(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(hill()));
    String old = ask(chronicle, all().but().text("cod")).get(0).id();

    chronicle.add(List.of(lake()));

    assertThat(chronicle.event(old, TODAY))
        .hasValueSatisfying(
            event -> {
              assertThat(event.id()).isNotEqualTo(old);
              assertThat(event.mentions()).hasSize(2);
            });
    assertThat(chronicle.why(old))
        .singleElement()
        .satisfies(link -> assertThat(link.isOne()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void brief_twoParties_countsByMonth(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill(), fjord()));

    var brief =
        chronicle.brief(
            all().but().parties(List.of(Party.state("NOR"), Party.state("CHL"))).build());

    assertThat(brief.months())
        .extracting(count -> count.month() + " " + count.quad() + " " + count.events())
        .containsExactly("2031-05 1 1", "2031-05 3 1");
    assertThat(brief.coming()).hasSize(1);
    assertThat(brief.last()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void rebuild_readerThatReadsLess_replacesAndTells(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill()));

    int changed =
        chronicle.rebuild(
            article ->
                new DiplomaticRecord(
                    article,
                    article.uri().equals("lake.txt") ? List.of() : hill().events(),
                    List.of(),
                    List.of()),
            (article, before, now, differs) -> assertThat(before).isEqualTo(2));

    assertThat(changed).isEqualTo(1);
    assertThat(chronicle.timeline(all()).results()).hasSize(2);
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void backup_whileInUse_isARecordOfItsOwn() throws Exception {
    Chronicle chronicle = open("sqlite");
    chronicle.add(List.of(lake(), hill()));
    Path target = Path.of(Places.fresh("sqlite"));

    chronicle.backup(target);

    Chronicle copy = Chronicle.open(target.toString(), Likeness.NONE, Clock.systemUTC());
    assertThat(copy.timeline(all()).results()).isEqualTo(chronicle.timeline(all()).results());
    assertThatThrownBy(() -> chronicle.backup(target)).hasMessageContaining("exists already");
  }

  @Test
  void open_fileThatIsNoRecord_saysSo() throws Exception {
    Path file = Path.of(Places.fresh("sqlite"));
    Files.writeString(
        file, "This is a letter and no database, however long one looks at it. ".repeat(20));

    assertThatThrownBy(() -> Chronicle.open(file.toString(), Likeness.NONE, Clock.systemUTC()))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("cannot be opened as a record");
  }

  @Test
  void open_addressOfNoDatabase_hidesThePassword() {
    assertThatThrownBy(
            () -> Chronicle.open("postgresql://me:secret word@/", Likeness.NONE, Clock.systemUTC()))
        .isInstanceOf(RecordException.class)
        .hasMessageNotContaining("secret");
  }
}
