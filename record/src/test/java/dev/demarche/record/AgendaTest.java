package dev.demarche.record;

import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.call;
import static dev.demarche.record.Papers.fjord;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.List;

/** What lies ahead, and agreements with their deadlines. */
class AgendaTest {
  @EveryStore
  void agenda_postponedVisit_keepsTheOldDate(String kind) {
    Chronicle chronicle = open(kind, lake(), fjord());

    List<AgendaItem> agenda = chronicle.agenda(all()).results();

    assertThat(agenda).hasSize(1);
    RecordedEvent visit = ((AgendaItem.Act) agenda.get(0)).event();
    assertThat(visit.date()).isNotNull();
    assertThat(agenda.get(0).day()).isEqualTo("2031-06-09");
    assertThat(visit.history())
        .extracting(step -> step.date() == null ? null : step.date().to())
        .containsExactly(LocalDate.parse("2031-05-30"), LocalDate.parse("2031-06-09"));
  }

  @EveryStore
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

  @EveryStore
  void agenda_upToADayThatIsOver_isEmpty(String kind) {
    Chronicle chronicle = open(kind, lake(), fjord());
    LocalDate over = all().asOf().minusDays(1);

    assertThat(chronicle.agenda(all().but().to(over).build()).results()).isEmpty();
  }

  private static DiplomaticRecord accord(
      String uri, String day, String name, String expires, AgreementStatus status) {
    return Paper.of(uri, day, "Lake Post")
        .tells(call("Berg phoned Rojas."))
        .knows(
            new AgreementMention(
                name, List.of("CHL", "NOR"), "2026", null, expires, status, List.of()))
        .record();
  }

  private static RecordedAgreement only(Chronicle chronicle) {
    List<AgendaItem> agenda = chronicle.agenda(all()).results();
    assertThat(agenda).hasSize(1);
    return ((AgendaItem.Deadline) agenda.get(0)).agreement();
  }

  @EveryStore
  void agreement_prolongedLater_keepsItsIdAndTellsItsHistory(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(accord("a.txt", "2031-01-01", "Cod Accord", "2031-07", AgreementStatus.EXPIRING)));
    String id = only(chronicle).id();

    chronicle.add(
        List.of(accord("b.txt", "2031-02-01", "the Cod Accord", "2033", AgreementStatus.IN_FORCE)));

    assertThat(only(chronicle).id()).isEqualTo(id);
    assertThat(chronicle.agreement(id))
        .hasValueSatisfying(
            agreement -> {
              assertThat(agreement.deadline()).isEqualTo("2033-12-31");
              assertThat(agreement.history())
                  .extracting(step -> step.asOf() + " " + step.status() + " " + step.expires())
                  .containsExactly("2031-01-01 EXPIRING 2031-07", "2031-02-01 IN_FORCE 2033");
            });
  }

  @EveryStore
  void agreements_ofOneLine_areApart(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            accord("a.txt", "2031-01-01", "Cod II Treaty", "2031-07", AgreementStatus.EXPIRING),
            accord("b.txt", "2031-02-01", "Cod III Treaty", "2033", AgreementStatus.IN_FORCE),
            accord("c.txt", "2031-02-02", "Crab Treaty", "2034", AgreementStatus.IN_FORCE)));

    assertThat(chronicle.agreements(all()).results()).hasSize(3);
    assertThat(chronicle.agreements(all().but().agreement("cod").build()).results()).hasSize(2);
  }

  @EveryStore
  void agreements_ofTwoYearsAfterOneWithout_areTwo(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            accord("a.txt", "2031-01-01", "Cod Pact", "2031-07", AgreementStatus.EXPIRING),
            accord("b.txt", "2031-02-01", "2019 Cod Pact", "2031-07", AgreementStatus.EXPIRING),
            accord("c.txt", "2031-02-02", "2030 Cod Pact", "2034", AgreementStatus.SIGNED)));

    assertThat(chronicle.agreements(all()).results())
        .extracting(RecordedAgreement::name)
        .containsExactly("2030 Cod Pact", "2019 Cod Pact");
  }

  @EveryStore
  void agreement_articleCorrected_isWithdrawn(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(accord("a.txt", "2031-01-01", "Cod Accord", "2031-07", AgreementStatus.EXPIRING)));
    String id = only(chronicle).id();

    chronicle.add(
        List.of(
            Paper.of("a.txt", "2031-01-01", "Lake Post")
                .tells(call("Berg phoned Rojas on Sunday."))
                .record()));

    assertThat(chronicle.agreement(id)).isEmpty();
    assertThat(chronicle.agenda(all()).results()).isEmpty();
    assertThat(chronicle.news().traces(id)).hasSize(1);
  }

  @EveryStore
  void agenda_oneOfTwoParties_findsTheDeadline(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(accord("a.txt", "2031-01-01", "Cod Accord", "2031-07", AgreementStatus.IN_FORCE)));

    Builder question = all().but();
    assertThat(chronicle.agenda(question.parties(List.of(Party.state("NOR"))).build()).results())
        .hasSize(1);
    assertThat(chronicle.agenda(question.parties(List.of(Party.state("SWE"))).build()).results())
        .isEmpty();
  }

  @EveryStore
  void agreements_pageAfterPage_areAllOnceAlsoWhenOthersCome(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            accord("a.txt", "2031-01-01", "Cod Accord", "2031-07", AgreementStatus.EXPIRING),
            accord("b.txt", "2031-02-01", "Kelp Treaty", "2033", AgreementStatus.IN_FORCE)));
    Page<RecordedAgreement> first = chronicle.agreements(all().but().limit(1).build());
    chronicle.add(
        List.of(accord("c.txt", "2031-03-01", "Ice Pact", "2034", AgreementStatus.SIGNED)));

    Page<RecordedAgreement> second =
        chronicle.agreements(all().but().limit(1).after(first.next()).build());

    assertThat(first.results()).extracting(RecordedAgreement::name).containsExactly("Kelp Treaty");
    assertThat(second.results()).extracting(RecordedAgreement::name).containsExactly("Cod Accord");
    assertThat(second.next()).isNull();
  }

  @EveryStore
  void agreements_ofPartiesNameAndDays_areThoseOnly(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            accord("a.txt", "2031-01-01", "Cod Accord", "2031-07", AgreementStatus.EXPIRED),
            accord("b.txt", "2031-02-01", "Kelp Treaty", "2033", AgreementStatus.IN_FORCE)));
    Question norway = all().but().parties(List.of(Party.state("NOR"))).build();

    assertThat(chronicle.agreements(norway).results()).hasSize(2);
    assertThat(
            chronicle
                .agreements(all().but().parties(List.of(Party.state("FIN"))).build())
                .results())
        .isEmpty();
    assertThat(chronicle.agreements(norway.but().text("kelp").build()).results()).hasSize(1);
    assertThat(chronicle.agreements(norway.but().agreement("the Cod Accord").build()).results())
        .hasSize(1);
    assertThat(
            chronicle
                .agreements(norway.but().from(LocalDate.parse("2031-01-15")).build())
                .results())
        .extracting(RecordedAgreement::name)
        .containsExactly("Kelp Treaty");
  }
}
