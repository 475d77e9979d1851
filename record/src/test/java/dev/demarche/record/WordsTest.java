package dev.demarche.record;

import static dev.demarche.record.Papers.all;
import static dev.demarche.record.Papers.ask;
import static dev.demarche.record.Papers.hill;
import static dev.demarche.record.Papers.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventType;
import java.util.Set;

/** Words by which acts and quotations are found, in any script. */
class WordsTest {
  private static Chronicle telling(String kind, String sentence) {
    return open(
        kind,
        Paper.of("words.txt", "2031-05-05", "Örebro Blad")
            .tells(Act.of(EventType.ACCUSE, sentence).by("CHL").to("NOR").on("2031-05-04"))
            .quotes("NOR|Astrid Berg", "Cod knows no border.")
            .record(),
        hill());
  }

  private static int found(Chronicle chronicle, String text) {
    return ask(chronicle, all().but().text(text)).size();
  }

  @EveryStore
  void text_wordWithVowelSigns_isOneWord(String kind) {
    Chronicle chronicle = telling(kind, "Chile told the हिन्दी service that Norway lied.");

    assertThat(found(chronicle, "हिन्दी")).isEqualTo(1);
    assertThat(found(chronicle, "ह न द")).isZero();
  }

  @EveryStore
  void text_nameThatIsAPlainWord_isFound(String kind) {
    Chronicle chronicle = telling(kind, "Chile accused Norway before the WHO.");

    assertThat(found(chronicle, "WHO")).isEqualTo(1);
  }

  @EveryStore
  void text_withOrWithoutAccents_isFound(String kind) {
    Chronicle chronicle = telling(kind, "Chile accused Norway of spying in Malmö.");

    assertThat(found(chronicle, "malmo")).isEqualTo(1);
    assertThat(found(chronicle, "MALMÖ")).isEqualTo(1);
    assertThat(found(chronicle, "Malmo\u0308")).isEqualTo(1);
  }

  @EveryStore
  void text_signThatIsNoWord_findsNothing(String kind) {
    Chronicle chronicle = telling(kind, "Chile accused Norway of copying Codfish™.");

    assertThat(found(chronicle, "™")).isZero();
    assertThat(found(chronicle, "codfish ™")).isEqualTo(1);
  }

  @EveryStore
  void text_marksBehindNoLetter_damageNothing(String kind) {
    Chronicle chronicle =
        telling(kind, "Chile accused Norway. \u0301 \u0308\u20dd \u0301kelp\u0301");

    assertThat(found(chronicle, "\u0301kelp")).isEqualTo(1);
    assertThat(chronicle.upkeep().check()).isEmpty();
  }

  @EveryStore
  void text_articleThatHoldsTheLetterOfFacets_isOfNoOtherParty(String kind) {
    StringBuilder letters = new StringBuilder();
    for (int i = 1; i < 40; i++) {
      letters.append(" \ue000").append(i);
    }
    Chronicle chronicle = telling(kind, "Chile accused Norway of signs:" + letters);

    assertThat(found(chronicle, "signs")).isEqualTo(1);
    assertThat(ask(chronicle, all().but().text("signs").types(Set.of(EventType.CONSULT))))
        .isEmpty();
  }

  @EveryStore
  void said_outletInOtherLetters_isFound(String kind) {
    Chronicle chronicle = telling(kind, "Chile accused Norway.");

    assertThat(chronicle.said(all().but().source("örebro blad").build()).results()).hasSize(1);
    assertThat(chronicle.said(all().but().source("Hill News").build()).results()).isEmpty();
    assertThat(chronicle.said(all().but().source("Nobody").build()).results()).isEmpty();
  }
}
