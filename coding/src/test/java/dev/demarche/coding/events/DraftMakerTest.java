package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftMakerTest {
  @Test
  void drafts_ofAFrame_keepWhatTheReaderSees() {
    Reading reading = Texts.reading("It rained. Peru condemned Chile.");
    Draft draft =
        Texts.only(
            drafts(
                reading,
                Act.of(reading, EventType.ACCUSE, "condemned")
                    .mode("disapprove")
                    .actor("Peru")
                    .recipient("Chile")
                    .frame()));
    assertThat(draft.type()).isEqualTo(EventType.ACCUSE);
    assertThat(draft.mode()).isEqualTo("disapprove");
    assertThat(draft.status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(draft.score()).isBetween(Assurance.LEAST, 1.0);
    assertThat(draft.sentences()).containsExactly(1);
    assertThat(draft.headline()).isFalse();
    assertThat(draft.evidence()).containsExactly(Texts.span(reading, "Peru condemned Chile."));
  }

  @Test
  void drafts_ofAHeadline_areMarked() {
    Reading reading = Texts.headed("Peru condemns Chile", "It rained.");
    assertThat(
            Texts.only(
                    drafts(
                        reading,
                        Act.of(reading, EventType.ACCUSE, "condemns")
                            .actor("Peru")
                            .recipient("Chile")
                            .frame()))
                .headline())
        .isTrue();
  }

  @Test
  void drafts_ofStrangersAmongThemselves_areNone() {
    Reading reading = Texts.reading("Oumou Testname thanked Amina Testword.");
    assertThat(
            drafts(
                reading,
                Act.of(reading, EventType.SUPPORT, "thanked")
                    .actor("Oumou Testname")
                    .recipient("Amina Testword")
                    .frame()))
        .isEmpty();
  }

  @Test
  void drafts_ofAStrangerWhoActsOnAState_areNone() {
    Reading reading = Texts.reading("Oumou Testname thanked Peru.");
    assertThat(
            drafts(
                reading,
                Act.of(reading, EventType.SUPPORT, "thanked")
                    .actor("Oumou Testname")
                    .recipient("Peru")
                    .frame()))
        .isEmpty();
  }

  @Test
  void drafts_ofTheTalksToldBefore_areNoNewAct() {
    Reading reading = Texts.reading("Peru met Chile. The long talks went well.");
    assertThat(
            drafts(
                reading,
                Act.of(reading, EventType.CONSULT, "met").actor("Peru").recipient("Chile").frame(),
                Act.of(reading, EventType.CONSULT, "talks").frame()))
        .hasSize(1);
  }

  @Test
  void drafts_ofTheTalksToldBeforeWithUnsureParties_areNoNewAct() {
    Reading reading = Texts.reading("Peru met Chile. The talks with Ghana went well.");
    Frame met = Act.of(reading, EventType.CONSULT, "met").actor("Peru").recipient("Chile").frame();
    assertThat(
            drafts(
                reading,
                met,
                Act.of(reading, EventType.CONSULT, "talks")
                    .in(Role.RECIPIENT, "Ghana", 0.6)
                    .frame()))
        .hasSize(1);
    assertThat(
            drafts(
                reading,
                met,
                Act.of(reading, EventType.CONSULT, "talks").recipient("Ghana").frame()))
        .hasSize(2);
  }

  @Test
  void drafts_ofTalksWithoutAnArticle_areANewAct() {
    Reading reading = Texts.reading("Peru met Chile. Ghana held talks with Togo.");
    assertThat(
            drafts(
                reading,
                Act.of(reading, EventType.CONSULT, "met").actor("Peru").recipient("Chile").frame(),
                Act.of(reading, EventType.CONSULT, "talks")
                    .actor("Ghana")
                    .recipient("Togo")
                    .frame()))
        .hasSize(2);
  }

  @Test
  void drafts_ofARepliedAct_areBetweenThePartiesOfTheStory() {
    Reading reading = Texts.reading("Peru accused Chile of spying. Chile denied it.");
    List<Draft> drafts =
        drafts(
            reading,
            Act.of(reading, EventType.ACCUSE, "accused").actor("Peru").recipient("Chile").frame(),
            Act.of(reading, EventType.REJECT, "denied").actor("Chile").frame());
    assertThat(Drafts.names(drafts.get(1).recipients())).containsExactly("Peru");
  }

  @Test
  void drafts_ofALongSentence_haveAPassageAroundTheAct() {
    Reading reading =
        Texts.reading(
            "Peru, " + "as ever ".repeat(80) + "condemned Chile " + "so ".repeat(80) + ".");
    Span evidence =
        Texts.only(
                drafts(
                    reading,
                    Act.of(reading, EventType.ACCUSE, "condemned")
                        .actor("Peru")
                        .recipient("Chile")
                        .frame()))
            .evidence()
            .get(0);
    assertThat(evidence.length()).isLessThanOrEqualTo(400);
    assertThat(evidence.of(reading.article().text())).contains("condemned Chile");
  }

  private static List<Draft> drafts(Reading reading, Frame... frames) {
    Reading with = Texts.with(reading, frames);
    DraftMaker maker =
        new DraftMaker(
            with,
            Texts.cast(with),
            Texts.voices(with),
            new Dates(new TimeReader(), new Stays(new TimeReader()), new Gaps(), with),
            new ActRules(),
            new Attribution(),
            new Cues(),
            Finders.story(with));
    List<Draft> drafts = new ArrayList<>();
    for (Frame frame : frames) {
      drafts.addAll(maker.drafts(frame));
    }
    return drafts;
  }
}
