package dev.demarche.record;

import static dev.demarche.record.Papers.TODAY;
import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.ask;
import static dev.demarche.record.Papers.call;
import static dev.demarche.record.Papers.fjord;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.lake;
import static dev.demarche.record.Papers.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Variant;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Questions and their filters. */
class QuestionsTest {
  @EveryStore
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

  @EveryStore
  void disagreements_pageAfterPage_areNeverMoreThanTheLimit(String kind) {
    Chronicle chronicle = open(kind);
    for (int i = 1; i <= 9; i++) {
      chronicle.add(List.of(trawlers("a" + i, i, 40), trawlers("b" + i, i, i % 3 == 0 ? 40 : 60)));
    }
    Set<String> found = new TreeSet<>();
    int pages = 0;
    Page<RecordedEvent> page = chronicle.disagreements(all().but().limit(4).build());
    for (; page.next() != null; pages++) {
      assertThat(page.results()).hasSizeLessThanOrEqualTo(4);
      page.results().forEach(each -> found.add(each.id()));
      page = chronicle.disagreements(all().but().limit(4).after(page.next()).build());
    }
    page.results().forEach(each -> found.add(each.id()));

    assertThat(found).hasSize(6);
    assertThat(pages).isPositive();
  }

  private static DiplomaticRecord trawlers(String uri, int month, int number) {
    String day = String.format(Locale.ROOT, "2031-%02d-07", month);
    return Paper.of(uri, day, "Lake Post " + uri)
        .tells(
            Act.of(EventType.AGREE, "Rojas promised " + number + " trawlers for the herring pact.")
                .by("CHL|Pablo Rojas")
                .to("NOR|Astrid Berg")
                .on(day))
        .record();
  }

  @EveryStore
  void timeline_pairOfManyParties_isFound(String kind) {
    Chronicle chronicle =
        open(
            kind,
            Paper.of("many.txt", "2031-05-05", "Lake Post")
                .tells(
                    Act.of(EventType.CONSULT, "Nine states met about whales.")
                        .by("ARG", "BEL", "CHL", "DNK", "EST", "FIN", "GRC", "SWE", "ZWE")
                        .on("2031-05-04"))
                .record());

    assertThat(ask(chronicle, all().but().parties(List.of(Party.state("SWE"), Party.state("ZWE")))))
        .hasSize(1);
  }

  @EveryStore
  void brief_upToADay_tellsNoLaterActs(String kind) {
    Chronicle chronicle = open(kind, lake(), hill());
    Question pair = all().but().parties(List.of(Party.state("NOR"), Party.state("CHL"))).build();

    assertThat(chronicle.brief(pair).last()).hasSize(2);
    assertThat(chronicle.brief(pair.but().to(LocalDate.parse("2031-05-04")).build()).last())
        .hasSize(1);
  }

  @EveryStore
  void timeline_filters_chooseAmongAll(String kind) {
    Chronicle chronicle = open(kind, lake(), hill(), fjord());

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

  @EveryStore
  void said_speakerAndWords_findsTheQuotation(String kind) {
    Chronicle chronicle = open(kind, lake());

    Question question =
        Question.on(TODAY).parties(List.of(Party.named("Astrid Berg"))).text("cod").build();

    assertThat(chronicle.said(question).results())
        .extracting(said -> said.statement().quote())
        .containsExactly("Cod knows no border.");
    assertThat(chronicle.said(question.but().text("herring").build()).results()).isEmpty();
  }

  @EveryStore
  void event_thatAnEarlierArticleNamesAnew_isFoundByItsOldId(String kind) {
    Chronicle chronicle = open(kind, hill());
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

  @EveryStore
  void brief_twoParties_countsByMonth(String kind) {
    Chronicle chronicle = open(kind, lake(), hill(), fjord());

    var brief =
        chronicle.brief(
            all().but().parties(List.of(Party.state("NOR"), Party.state("CHL"))).build());

    assertThat(brief.months())
        .extracting(count -> count.month() + " " + count.quad() + " " + count.events())
        .containsExactly("2031-05 1 1", "2031-05 3 1");
    assertThat(brief.coming()).hasSize(1);
    assertThat(brief.last()).hasSize(2);
  }

  @EveryStore
  void timeline_agreement_findsWhatConcernsIt(String kind) {
    Chronicle chronicle = open(kind);
    chronicle.add(
        List.of(
            Paper.of("a.txt", "2031-05-05", "Lake Post")
                .tells(call("Berg phoned Rojas on the Cod Accord.").under("Cod Accord"))
                .record(),
            lake()));

    assertThat(ask(chronicle, all().but().agreement("cod accord"))).hasSize(1);
    assertThat(ask(chronicle, all().but().agreement("Herring Accord"))).isEmpty();
  }

  @Test
  void text_withoutAWord_isNoQuestion() {
    assertThatThrownBy(() -> Question.on(TODAY).text("\"((").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no word");
  }
}
