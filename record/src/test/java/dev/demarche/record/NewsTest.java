package dev.demarche.record;

import static dev.demarche.record.Papers.TODAY;
import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.fjord;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.lakeWithoutVisit;
import static dev.demarche.record.Papers.open;
import static dev.demarche.record.Papers.sorted;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Changes that answer a question, and how a record is followed by them. */
class NewsTest {
  private static final int MANY = 10_000;

  @EveryStore
  void changes_withFilters_areThoseOfTheTimeline(String kind) {
    Chronicle chronicle = open(kind, lake(), hill(), fjord());
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

  @EveryStore
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

  @EveryStore
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
}
