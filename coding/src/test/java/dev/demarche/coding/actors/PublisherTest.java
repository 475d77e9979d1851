package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "the Minister", "Heads" and "we" mean in what a ministry or a body publishes. */
class PublisherTest {
  @Test
  void resolve_ofTheMinisterInAMinistrysRelease_isItsOwn() {
    Reading reading =
        Texts.by(
            "Ministry of Foreign Affairs",
            "Kenya's foreign minister, Jane Karanja, received the foreign minister of Finland, Elina"
                + " Valtonen. The Minister thanked her.");
    assertThat(names(reading, "The Minister")).containsExactly("Jane Karanja");
  }

  @Test
  void resolve_ofTheMinisterInAPaper_isTheLastOneNamed() {
    Reading reading =
        Texts.by(
            "Nairobi Courier",
            "Kenya's foreign minister, Jane Karanja, received the foreign minister of Finland, Elina"
                + " Valtonen. The foreign minister thanked her.");
    assertThat(names(reading, "The foreign minister")).containsExactly("Elina Valtonen");
  }

  @ParameterizedTest
  @CsvSource({"The Ministry, KEN", "the ministry, FIN"})
  void resolve_ofTheMinistryInItsOwnRelease_isItsOwnWhereItHasACapital(String words, String state) {
    Reading reading =
        Texts.by(
            "Ministry of Foreign Affairs, Republic of Kenya",
            "NAIROBI – The Finnish ministry wrote on Monday. Then " + words + " regretted it.");
    assertThat(Phrases.resolve(reading, words, List.of()))
        .extracting(e -> e.actor().state())
        .containsExactly(state);
  }

  @Test
  void resolve_ofHeadsAndWeInABodysCommunique_isTheBody() {
    Reading reading =
        Texts.by("African Union", "Leaders met. Heads called on Chad to wait. We thank Gabon.");
    assertThat(names(reading, "Heads")).containsExactly("African Union");
    assertThat(names(reading, "We")).containsExactly("African Union");
  }

  @Test
  void resolve_ofWeInAPaper_isNobody() {
    assertThat(names(Texts.by("Nairobi Courier", "We thank Gabon."), "We")).isEmpty();
  }

  @Test
  void resolve_ofTheLeadersAfterABodysSummit_isTheBody() {
    Reading reading =
        Texts.reading(
            "The presidents of Mercosur met in Lima.",
            "Peru and Chile had asked for it, and Peru paid. Peru also sang. Chile slept.",
            "In their communique the leaders condemned Togo.");
    assertThat(names(reading, "the leaders")).containsExactly("Mercosur");
  }
}
