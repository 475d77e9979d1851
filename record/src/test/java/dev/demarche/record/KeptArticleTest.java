package dev.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.KeptArticle;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What is asked about an article, and counts by month. */
class KeptArticleTest {
  private static final LocalDate DAY = LocalDate.parse("2025-03-15");

  private static Chronicle filled(String kind) {
    Chronicle chronicle = Chronicle.open(Places.fresh(kind), Likeness.NONE, Clock.systemUTC());
    chronicle.add(
        List.of(
            Paper.of("a.txt", "2025-03-11", "Lakeside Gazette")
                .tells(
                    Act.of(EventType.CONSULT, "Kenya called Finland.")
                        .by("KEN")
                        .to("FIN")
                        .on("2025-03-10"),
                    Act.of(EventType.REJECT, "Kenya refused Chad.")
                        .by("KEN")
                        .to("TCD")
                        .on("2025-02-10"))
                .quotes("FIN|Aino Salo", "It was a good start.")
                .knows(
                    new AgreementMention(
                        "Forest Partnership",
                        List.of("FIN", "KEN"),
                        null,
                        null,
                        "2027",
                        AgreementStatus.IN_FORCE,
                        List.of()))
                .record(),
            Paper.of("b.txt", "2025-03-11", "Rift Observer")
                .tells(
                    Act.of(EventType.AGREE, "Kenya and Finland agreed.")
                        .by("KEN")
                        .to("FIN")
                        .on("2025-03-11"))
                .record()));
    return chronicle;
  }

  @EveryStore
  void kept_ofAnAddress_hasAllThatWasRead(String kind) {
    Chronicle chronicle = filled(kind);
    KeptArticle kept = chronicle.kept("a.txt").orElseThrow();
    assertThat(kept.mentions())
        .extracting(each -> each.mention().type())
        .containsExactlyInAnyOrder(EventType.CONSULT, EventType.REJECT);
    for (KeptArticle.Mention each : kept.mentions()) {
      RecordedEvent event = chronicle.event(String.valueOf(each.event()), DAY).orElseThrow();
      assertThat(event.type()).isEqualTo(each.mention().type());
    }
    assertThat(kept.statements()).extracting("quote").containsExactly("It was a good start.");
    assertThat(kept.agreements()).extracting("name").containsExactly("Forest Partnership");
    assertThat(chronicle.kept("none.txt")).isEmpty();
  }

  @EveryStore
  void months_ofAPartyOrTwo_countTheirActs(String kind) {
    Chronicle chronicle = filled(kind);
    MonthlyCount words = new MonthlyCount(YearMonth.of(2025, 3), 1, 2);
    MonthlyCount refusal = new MonthlyCount(YearMonth.of(2025, 2), 3, 1);
    assertThat(chronicle.months(ofParties("KEN"))).containsExactly(refusal, words);
    assertThat(chronicle.months(ofParties("KEN", "FIN"))).containsExactly(words);
    assertThat(chronicle.months(ofParties("TCD"))).containsExactly(refusal);
    assertThat(chronicle.months(ofParties("PER"))).isEmpty();
    assertThatThrownBy(() -> chronicle.months(Question.on(DAY).build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Question ofParties(String... codes) {
    return Question.on(DAY).parties(List.of(codes).stream().map(Party::state).toList()).build();
  }
}
