package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.model.Source;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {
  @Test
  void of_aClauseInTheOutletsOwnVoice_isEmpty() {
    Reading reading = Texts.reading("Peru recalled its envoy.");
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").actor("Peru").frame();
    assertThat(names(reading, frame)).isEmpty();
  }

  @Test
  void of_wordsThatTheReaderTakesForSources_areThose() {
    Reading reading = Texts.reading("Peru recalled its envoy, two diplomats in Lima said.");
    Frame frame =
        Act.of(reading, EventType.SANCTION, "recalled").in(Role.SOURCE, "two diplomats").frame();
    assertThat(names(reading, frame)).containsExactly("two diplomats");
  }

  @Test
  void of_aPhraseWithoutANameOrAnArticle_isNobodyWhoWasNamed() {
    Reading reading =
        Texts.reading("William Ruto met Stubb. Peru recalled its envoy, diplomats said.");
    Frame frame =
        Act.of(reading, EventType.SANCTION, "recalled").in(Role.SOURCE, "diplomats").frame();
    assertThat(names(reading, frame)).containsExactly("diplomats");
  }

  @Test
  void of_wordsAroundTheClause_areToldWhereTheReaderSeesNone() {
    Reading reading = Texts.reading("It rained. Peru recalled its envoy, the African Union said.");
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").actor("Peru").frame();
    assertThat(names(reading, frame)).containsExactly("African Union");
  }

  @Test
  void of_aPartyThatSpeaks_isNoSource() {
    Reading reading = Texts.reading("Peru would recall its envoy, the foreign ministry said.");
    Frame frame =
        Act.of(reading, EventType.SANCTION, "recall").actor("the foreign ministry").frame();
    assertThat(names(reading, frame)).isEmpty();
  }

  @Test
  void of_anActorWhomTheReaderTakesForASource_isNoSource() {
    Reading reading = Texts.reading("William Ruto said that he had met Stubb.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").in(Role.SOURCE, "William Ruto").frame();
    assertThat(names(reading, frame, Texts.entity("William Ruto"))).isEmpty();
  }

  @Test
  void of_anOutletThatPassesOn_standsBeforeTheInnermost() {
    Reading reading =
        Texts.reading("Peru recalled its envoy, William Ruto told Reuters, citing the talks.");
    Frame frame =
        Act.of(reading, EventType.SANCTION, "recalled")
            .in(Role.SOURCE, "William Ruto")
            .in(Role.SOURCE, "Reuters")
            .frame();
    assertThat(names(reading, frame)).containsExactly("Reuters", "William Ruto");
  }

  @Test
  void of_aSourceNamedTwice_isOne() {
    Reading reading = Texts.reading("Reuters reported that Peru recalled its envoy.");
    Frame frame =
        Act.of(reading, EventType.SANCTION, "recalled")
            .in(Role.SOURCE, "Reuters")
            .in(Role.SOURCE, "Reuters")
            .frame();
    assertThat(names(reading, frame)).containsExactly("Reuters");
  }

  @Test
  void of_oneWhoTellsOfHisOwnAct_isHe() {
    Reading reading = Texts.reading("William Ruto said that he had met Stubb.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "met")
            .actor("he")
            .in(Role.SOURCE, "William Ruto")
            .frame();
    assertThat(names(reading, frame, Texts.entity("William Ruto"))).containsExactly("William Ruto");
  }

  @Test
  void of_officialsOfAState_areToldWithIt() {
    Reading reading = Texts.reading("Peru recalled its envoy, Kenyan officials said.");
    Frame frame =
        Act.of(reading, EventType.SANCTION, "recalled").in(Role.SOURCE, "officials").frame();
    assertThat(names(reading, frame)).containsExactly("Kenyan officials");
  }

  private static List<String> names(Reading reading, Frame frame, Entity... actors) {
    return new Sources(reading, Texts.cast(reading), new Vouchers(reading, new Attribution()))
        .of(frame, List.of(actors)).stream().map(Source::name).toList();
  }
}
