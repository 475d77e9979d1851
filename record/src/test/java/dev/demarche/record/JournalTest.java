package dev.demarche.record;

import static dev.demarche.record.Papers.TODAY;
import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.call;
import static dev.demarche.record.Papers.fjord;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.event.Change;
import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.Changes;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the journal tells of articles that come, change and go. */
class JournalTest {
  private static final int MANY = 10_000;

  static List<String> stores() {
    return Places.kinds();
  }

  private static List<Change> events(Chronicle chronicle, long after) {
    return chronicle.news().after(after, MANY).stream()
        .filter(each -> each.subject() == Change.Subject.EVENT)
        .toList();
  }

  private static DiplomaticRecord lakeWithoutVisit() {
    return Paper.of("lake.txt", "2031-05-05", "Lake Post")
        .tells(call("Berg phoned Rojas about cod quotas, not for the first time."))
        .record();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_newArticle_createsItsEvents(String kind) {
    Chronicle chronicle = open(kind);

    chronicle.add(List.of(lake()));

    List<Change> told = events(chronicle, 0);
    assertThat(told).extracting(Change::what).containsOnly(Change.What.CREATED).hasSize(2);
    assertThat(told).extracting(Change::number).containsExactly(1L, 2L);
    assertThat(chronicle.news().last()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_articleThatIsThere_leavesNoLine(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill()));
    long last = chronicle.news().last();

    chronicle.add(List.of(lake()));
    chronicle
        .upkeep()
        .rebuild(
            article -> article.uri().equals("lake.txt") ? lake() : hill(),
            (article, before, now, differs) -> {});

    assertThat(chronicle.news().last()).isEqualTo(last);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_postponement_tellsWhatChanged(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake()));
    long last = chronicle.news().last();

    chronicle.add(List.of(fjord()));

    ChangedEvent visit =
        chronicle.news().changes(all(), last, MANY).events().stream()
            .filter(each -> each.change().what() == Change.What.UPDATED)
            .findFirst()
            .orElseThrow();
    assertThat(visit.change().fields()).contains("date", "history", "mentions");
    assertThat(visit.change().fields()).doesNotContain("status", "actors");
    assertThat(String.valueOf(visit.event().date())).contains("2031-06-09");
    assertThat(String.valueOf(visit.former())).contains("2031-05-30");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_correctionThatDropsAnAct_withdrawsIt(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake()));
    long last = chronicle.news().last();

    chronicle.add(List.of(lakeWithoutVisit()));

    List<ChangedEvent> told = chronicle.news().changes(all(), last, MANY).events();
    assertThat(told)
        .filteredOn(each -> each.change().what() == Change.What.WITHDRAWN)
        .extracting(each -> each.event().status())
        .containsExactly(Standing.SCHEDULED);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void add_earlierMention_tellsTheOldAndTheNewId(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(hill()));
    long last = chronicle.news().last();

    chronicle.add(List.of(lake()));

    Change gone =
        events(chronicle, last).stream()
            .filter(each -> each.what() == Change.What.WITHDRAWN)
            .findFirst()
            .orElseThrow();
    Change come =
        events(chronicle, last).stream()
            .filter(each -> each.formerly().contains(gone.id()))
            .findFirst()
            .orElseThrow();
    assertThat(gone.becomes()).isEqualTo(come.id());
    assertThat(come.what()).isEqualTo(Change.What.CREATED);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void withdraw_article_takesBackWhatItAloneTells(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(hill()));
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

  @ParameterizedTest
  @MethodSource("stores")
  void withdraw_thenAddedAgain_tellsItAgain(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill()));
    List<RecordedEvent> before = sorted(chronicle);
    chronicle.withdraw(List.of("lake.txt"), "HTTP 410");

    List<Added> added = chronicle.add(List.of(lake()));

    assertThat(added).extracting(Added::outcome).containsExactly(Added.Outcome.CORRECTED);
    assertThat(sorted(chronicle)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void rebuild_afterWithdrawal_leavesItWithdrawn(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill()));
    chronicle.withdraw(List.of("lake.txt"), "HTTP 410");
    List<RecordedEvent> before = sorted(chronicle);

    chronicle.upkeep().rebuild(article -> hill(), (article, old, now, differs) -> {});

    assertThat(sorted(chronicle)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void changes_withFilters_areThoseOfTheTimeline(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(List.of(lake(), hill(), fjord()));
    chronicle.add(Tangle.papers(new Random(5), 40));
    List<Question> questions =
        List.of(
            all(),
            all().but().text("cod").build(),
            all().but().text("told barrels").build(),
            all().but().parties(List.of(Party.state("CHL"))).build(),
            all().but().parties(List.of(Party.state("CHL"), Party.state("SWE"))).build(),
            all().but().parties(List.of(Party.named("Astrid Berg"))).text("herring").build(),
            all().but().statuses(EnumSet.of(Standing.LAPSED, Standing.DENIED)).build(),
            all().but().from(TODAY.minusDays(15)).to(TODAY.minusDays(10)).build(),
            all().but().place("CHL").quads(Set.of(3)).build(),
            all().but().source("Lake Post").confidence(0.5).build());
    for (Question question : questions) {
      Set<String> expected = new TreeSet<>();
      chronicle.timeline(question).results().forEach(each -> expected.add(each.id()));
      Set<String> found = new TreeSet<>();
      for (ChangedEvent each : chronicle.news().changes(question, 0, MANY).events()) {
        if (each.change().what() == Change.What.CREATED) {
          found.add(each.event().id());
        }
      }
      assertThat(found).as(question.toString()).isEqualTo(expected).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void changes_followedInSteps_buildTheSameRecord(String kind) {
    Chronicle chronicle = open(kind);
    List<DiplomaticRecord> papers = new ArrayList<>(Tangle.papers(new Random(8), 40));
    Collections.shuffle(papers, new Random(2));
    Set<String> mirror = new TreeSet<>();
    long seen = 0;
    for (DiplomaticRecord paper : papers) {
      chronicle.add(List.of(paper));
      for (Changes some = chronicle.news().changes(all(), seen, 3);
          some.upTo() > seen;
          some = chronicle.news().changes(all(), seen, 3)) {
        seen = some.upTo();
        for (ChangedEvent each : some.events()) {
          if (each.change().what() == Change.What.WITHDRAWN) {
            mirror.remove(each.change().id());
          } else {
            mirror.add(each.change().id());
          }
        }
      }
    }
    Set<String> expected = new TreeSet<>();
    sorted(chronicle).forEach(each -> expected.add(each.id()));
    assertThat(mirror).isEqualTo(expected).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void since_createdAndChanged_isNewOnce(String kind) {
    Chronicle chronicle = open(kind);
    Instant start = Instant.now().minusSeconds(5);
    chronicle.add(List.of(lake()));
    chronicle.add(List.of(fjord()));
    chronicle.add(List.of(lakeWithoutVisit()));

    List<ChangedEvent> news = chronicle.news().since(all(), start, 100);

    assertThat(news).extracting(each -> each.event().id()).doesNotHaveDuplicates();
    assertThat(news)
        .filteredOn(each -> each.change().what() == Change.What.CREATED)
        .extracting(each -> each.event().id())
        .containsAll(sorted(chronicle).stream().map(RecordedEvent::id).toList());
    assertThat(chronicle.news().since(all(), Instant.now().plusSeconds(60), 100)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
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
