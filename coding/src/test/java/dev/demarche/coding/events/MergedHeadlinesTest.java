package dev.demarche.coding.events;

import static dev.demarche.coding.events.Mergers.DEMAND;
import static dev.demarche.coding.events.Mergers.MEETING;
import static dev.demarche.coding.events.Mergers.act;
import static dev.demarche.coding.events.Mergers.at;
import static dev.demarche.coding.events.Mergers.merge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import org.junit.jupiter.api.Test;

/** What becomes of acts that a headline tells. */
class MergedHeadlinesTest {
  @Test
  void merge_ofHeadlineAndLead_putsTheLeadFirst() {
    Draft lead = at(MEETING, 1);
    Draft merged = Texts.only(merge(Drafts.inHeadline(MEETING), lead));
    assertThat(merged.firstSentence()).isEqualTo(1);
    assertThat(merged.headline()).isFalse();
    assertThat(merged.evidence()).startsWith(lead.evidence().get(0));
  }

  @Test
  void merge_ofAHeadlineInThePresent_takesTheStatusOfTheText() {
    Draft plan = Drafts.as(at(MEETING, 1), EventStatus.SCHEDULED);
    assertThat(Texts.only(merge(Drafts.inHeadline(MEETING), plan)).status())
        .isEqualTo(EventStatus.SCHEDULED);
  }

  @Test
  void merge_ofAHeadlineAndACallOff_keepsThemApart() {
    Draft off = Drafts.as(at(MEETING, 1), EventStatus.CANCELLED);
    assertThat(merge(Drafts.inHeadline(MEETING), off)).hasSize(2);
  }

  @Test
  void merge_ofACallInTheHeadlineAndAVisit_keepsThemApart() {
    Draft call = Drafts.inHeadline(Drafts.of(MEETING, "phone"));
    assertThat(merge(call, Drafts.of(at(MEETING, 1), "visit"))).hasSize(2);
  }

  @Test
  void merge_ofAHeadlineThatNamesTheOtherSideOtherwise_goesIntoTheBodysAct() {
    Draft title = act(EventType.CONSULT, null, "William Ruto", "Norway");
    Draft merged = Texts.only(merge(Drafts.inHeadline(title), at(MEETING, 1)));
    assertThat(Drafts.names(merged.recipients())).containsExactly("Finland");
    assertThat(merged.evidence()).hasSize(2);
    assertThat(merged.firstSentence()).isEqualTo(1);
  }

  @Test
  void merge_ofAHeadlineAboutOthers_isAnActOfItsOwn() {
    Draft title = act(EventType.CONSULT, null, "Ghana", "Togo");
    assertThat(merge(Drafts.inHeadline(title), at(MEETING, 1))).hasSize(2);
  }

  @Test
  void merge_ofAHeadlineAboutAnotherKindOfAct_isAnActOfItsOwn() {
    assertThat(merge(Drafts.inHeadline(MEETING), at(DEMAND, 1))).hasSize(2);
  }
}
