package dev.demarche.record;

import static dev.demarche.record.Papers.TODAY;
import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventType;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Long lists, page by page: every event once, in the order of days. */
class PagingTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-15");

  /** Accusations a month apart from each other, with a rare word in every fifth. */
  private static Chronicle monthly(String kind) {
    Chronicle chronicle = open(kind);
    for (int month = 0; month < 60; month++) {
      String day = FIRST.plusMonths(month).toString();
      String about = month % 5 == 0 ? "lighthouses" : "number " + month;
      chronicle.add(
          List.of(
              Paper.of("m" + month + ".txt", day, "Lake Post")
                  .tells(
                      Act.of(EventType.ACCUSE, "Rojas blamed Oslo for the herring, " + about + ".")
                          .by("CHL|Pablo Rojas")
                          .to("NOR")
                          .on(day))
                  .record()));
    }
    return chronicle;
  }

  private static List<RecordedEvent> paged(Chronicle chronicle, Question question) {
    List<RecordedEvent> paged = new ArrayList<>();
    Page<RecordedEvent> page = chronicle.timeline(question);
    paged.addAll(page.results());
    while (page.next() != null) {
      page = chronicle.timeline(question.but().after(page.next()).build());
      paged.addAll(page.results());
    }
    return paged;
  }

  private static List<String> articles(List<RecordedEvent> events) {
    return events.stream().map(event -> event.mentions().get(0).article()).toList();
  }

  @EveryStore
  void pages_ofAll_holdEveryEventOnce(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(Tangle.papers(new Random(5), 30));
    List<RecordedEvent> whole = chronicle.timeline(all()).results();

    assertThat(paged(chronicle, Question.on(TODAY).limit(7).build())).isEqualTo(whole);
  }

  @EveryStore
  void pages_ofAWordOfEveryMonth_goThroughAllMonths(String kind) {
    Chronicle chronicle = monthly(kind);

    List<String> found =
        articles(paged(chronicle, Question.on(TODAY).text("herring").limit(7).build()));

    assertThat(found).hasSize(60).doesNotHaveDuplicates();
    assertThat(found.get(0)).isEqualTo("m59.txt");
    assertThat(found.get(59)).isEqualTo("m0.txt");
  }

  @EveryStore
  void pages_ofARareWord_goThroughAllMonths(String kind) {
    Chronicle chronicle = monthly(kind);
    Question question = Question.on(TODAY).text("lighthouses").limit(5).build();

    assertThat(articles(paged(chronicle, question)))
        .startsWith("m55.txt", "m50.txt")
        .endsWith("m5.txt", "m0.txt")
        .hasSize(12);
    assertThat(articles(paged(chronicle, question.but().oldestFirst(true).build())))
        .startsWith("m0.txt", "m5.txt")
        .hasSize(12);
  }

  @EveryStore
  void pages_ofPartiesAndTypes_holdWhatHasAllOfThem(String kind) {
    Chronicle chronicle = monthly(kind);
    Question question =
        Question.on(TODAY)
            .parties(List.of(Party.state("NOR"), Party.state("CHL")))
            .types(Set.of(EventType.ACCUSE, EventType.REJECT))
            .from(FIRST.plusMonths(10))
            .to(FIRST.plusMonths(29))
            .limit(6)
            .build();

    assertThat(articles(paged(chronicle, question)))
        .startsWith("m29.txt", "m28.txt")
        .endsWith("m10.txt")
        .hasSize(20);
    assertThat(paged(chronicle, question.but().types(Set.of(EventType.AID)).build())).isEmpty();
  }

  @EveryStore
  void pages_ofGroupsAndTypes_holdWhatHasOneOfEach(String kind) {
    Chronicle chronicle = monthly(kind);
    Question question =
        Question.on(TODAY)
            .parties(List.of(Party.group("Union of Coasts", List.of("NOR", "SWE"))))
            .types(Set.of(EventType.ACCUSE, EventType.REJECT))
            .limit(25)
            .build();

    List<String> found = articles(paged(chronicle, question));

    assertThat(found).hasSize(60).doesNotHaveDuplicates().startsWith("m59.txt", "m58.txt");
    assertThat(articles(paged(chronicle, question.but().oldestFirst(true).build())))
        .startsWith("m0.txt", "m1.txt")
        .hasSize(60);
  }
}
