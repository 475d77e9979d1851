package dev.demarche.record;

import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.fjord;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.lakeWithoutVisit;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.util.List;

/** What the journal tells of articles that come, change and go. */
class JournalTest {
  private static final int MANY = 10_000;

  private static List<Change> events(Chronicle chronicle, long after) {
    return chronicle.news().after(after, MANY).stream()
        .filter(each -> each.subject() == Change.Subject.EVENT)
        .toList();
  }

  private static List<ChangedEvent> changed(Chronicle chronicle, long after, Change.What what) {
    return chronicle.news().changes(all(), after, MANY).events().stream()
        .filter(each -> each.change().what() == what)
        .toList();
  }

  @EveryStore
  void add_newArticle_createsItsEvents(String kind) {
    Chronicle chronicle = open(kind);

    chronicle.add(List.of(lake()));

    List<Change> told = events(chronicle, 0);
    assertThat(told).extracting(Change::what).containsOnly(Change.What.CREATED).hasSize(2);
    assertThat(told).extracting(Change::number).containsExactly(1L, 2L);
    assertThat(chronicle.news().last()).isEqualTo(2);
  }

  @EveryStore
  void add_articleThatIsThere_leavesNoLine(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());
    long last = chronicle.news().last();

    chronicle.add(List.of(lake()));
    chronicle
        .upkeep()
        .rebuild(
            article -> article.uri().equals("lake.txt") ? lake() : hill(),
            (article, before, now, differs) -> {});

    assertThat(chronicle.news().last()).isEqualTo(last);
  }

  @EveryStore
  void add_postponement_tellsWhatChanged(String kind) {
    Chronicle chronicle = open(kind, lake());
    long last = chronicle.news().last();

    chronicle.add(List.of(fjord()));

    ChangedEvent visit = changed(chronicle, last, Change.What.UPDATED).get(0);
    assertThat(visit.change().fields()).contains("date", "history", "mentions");
    assertThat(visit.change().fields()).doesNotContain("status", "actors");
    assertThat(String.valueOf(visit.event().date())).contains("2031-06-09");
    assertThat(String.valueOf(visit.former())).contains("2031-05-30");
  }

  @EveryStore
  void add_correctionThatDropsAnAct_withdrawsIt(String kind) {
    Chronicle chronicle = open(kind, lake());
    long last = chronicle.news().last();

    chronicle.add(List.of(lakeWithoutVisit()));

    assertThat(changed(chronicle, last, Change.What.WITHDRAWN))
        .extracting(each -> each.event().status())
        .containsExactly(Standing.SCHEDULED);
  }

  @EveryStore
  void add_earlierMention_tellsTheOldAndTheNewId(String kind) {
    Chronicle chronicle = open(kind, hill());
    long last = chronicle.news().last();

    chronicle.add(List.of(lake()));

    Change gone = changed(chronicle, last, Change.What.WITHDRAWN).get(0).change();
    Change come =
        events(chronicle, last).stream()
            .filter(each -> each.formerly().contains(gone.id()))
            .findFirst()
            .orElseThrow();
    assertThat(gone.becomes()).isEqualTo(come.id());
    assertThat(come.what()).isEqualTo(Change.What.CREATED);
  }

  @EveryStore
  void withdraw_article_takesBackWhatItAloneTells(String kind) {
    Chronicle chronicle = open(kind, hill());
    List<RecordedEvent> before = sorted(chronicle);
    chronicle.add(List.of(lake()));
    long last = chronicle.news().last();

    List<String> taken = chronicle.withdraw(List.of("lake.txt", "none.txt"), "HTTP 410");

    assertThat(taken).containsExactly("lake.txt");
    assertThat(sorted(chronicle)).isEqualTo(before);
    assertThat(chronicle.said(all()).results()).isEmpty();
    assertThat(chronicle.article("lake.txt")).isPresent();
    assertThat(chronicle.news().traces("lake.txt"))
        .extracting(trace -> trace.what() + ": " + trace.detail())
        .containsExactly("withdrawn: HTTP 410; mentions: 2");
    assertThat(events(chronicle, last)).extracting(Change::what).contains(Change.What.WITHDRAWN);
    assertThat(chronicle.withdraw(List.of("lake.txt"), "again")).isEmpty();
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  @EveryStore
  void withdraw_thenAddedAgain_tellsItAgain(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());
    List<RecordedEvent> before = sorted(chronicle);
    chronicle.withdraw(List.of("lake.txt"), "HTTP 410");

    List<Added> added = chronicle.add(List.of(lake()));

    assertThat(added).extracting(Added::outcome).containsExactly(Added.Outcome.CORRECTED);
    assertThat(sorted(chronicle)).isEqualTo(before);
  }

  @EveryStore
  void rebuild_afterWithdrawal_leavesItWithdrawn(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());
    chronicle.withdraw(List.of("lake.txt"), "HTTP 410");
    List<RecordedEvent> before = sorted(chronicle);

    chronicle.upkeep().rebuild(article -> hill(), (article, old, now, differs) -> {});

    assertThat(sorted(chronicle)).isEqualTo(before);
  }

  @EveryStore
  void add_agreement_leavesALine(String kind) {
    Chronicle chronicle = open(kind);

    chronicle.add(
        List.of(
            Paper.of("pact.txt", "2031-05-05", "Lake Post")
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

    assertThat(chronicle.news().after(0, MANY))
        .extracting(Change::subject)
        .containsExactly(Change.Subject.AGREEMENT);
  }
}
