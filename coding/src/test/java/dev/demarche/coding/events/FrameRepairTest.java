package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameRepairTest {
  private final FrameRepair repair = new FrameRepair(new Cues());

  @Test
  void mend_ofATitleCutFromItsName_joinsThem() {
    Reading reading = Texts.reading("President William Ruto praised Peru.");
    Frame frame =
        Act.of(reading, EventType.SUPPORT, "praised")
            .actor("President")
            .actor("William Ruto")
            .recipient("Peru")
            .frame();
    assertThat(words(reading, frame, Role.ACTOR)).containsExactly("President William Ruto");
    assertThat(words(reading, frame, Role.RECIPIENT)).containsExactly("Peru");
  }

  @Test
  void mend_ofATriggerThatEndsWithAPronoun_makesItTheRecipient() {
    Reading reading = Texts.reading("Peru would back him.");
    Frame frame = Act.of(reading, EventType.SUPPORT, "back him").actor("Peru").frame();
    assertThat(words(reading, frame, Role.RECIPIENT)).containsExactly("him");
  }

  @Test
  void mend_ofPartiesThatAWordParts_keepsThemApart() {
    Reading reading = Texts.reading("Peru and Chile met.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").actor("Peru").actor("Chile").frame();
    assertThat(words(reading, frame, Role.ACTOR)).containsExactly("Peru", "Chile");
  }

  @Test
  void mend_ofAPartyThatIsLeftOut_dropsIt() {
    Reading reading = Texts.reading("Peru spoke to Chile and Ghana but not to Norway.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "spoke")
            .actor("Peru")
            .recipient("Chile")
            .recipient("Norway")
            .frame();
    assertThat(words(reading, frame, Role.RECIPIENT)).containsExactly("Chile");
  }

  @Test
  void mend_ofAPartyThatANameOfAPactHolds_dropsIt() {
    Reading reading = Texts.reading("Peru and Chile initialled the Protocol of Oslo.");
    Frame frame =
        Act.of(reading, EventType.AGREE, "initialled").actor("Peru").recipient("Oslo").frame();
    assertThat(words(reading, frame, Role.RECIPIENT)).isEmpty();
  }

  @Test
  void mend_ofUnsureParties_dropsThem() {
    Reading reading = Texts.reading("Peru told Chile that Bolivia had met Ghana on Friday.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "met")
            .in(Role.ACTOR, "Peru", 0.49)
            .in(Role.ACTOR, "Bolivia", 0.5)
            .in(Role.RECIPIENT, "Chile", 0.2)
            .in(Role.TIME, "on Friday", 0.3)
            .frame();
    assertThat(words(reading, frame, Role.ACTOR)).containsExactly("Bolivia");
    assertThat(words(reading, frame, Role.RECIPIENT)).isEmpty();
    assertThat(words(reading, frame, Role.TIME)).containsExactly("on Friday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stubb spoke of his visit. | his",
        "Stubb spoke of her long-awaited second state visit. | her",
        "His upcoming visit was praised. | His",
        "Their visit was brief. | Their",
      })
  void mend_ofAnActThatSomebodyOwns_makesHimItsActor(String text, String owner) {
    Reading reading = Texts.reading(text);
    Frame frame = Act.of(reading, EventType.CONSULT, "visit").mode("visit").frame();
    assertThat(words(reading, frame, Role.ACTOR)).containsExactly(owner);
  }

  @Test
  void mend_ofAnActWithAnActor_doesNotAskWhoOwnsIt() {
    Reading reading = Texts.reading("Peru praised his visit.");
    Frame frame = Act.of(reading, EventType.CONSULT, "visit").actor("Peru").frame();
    assertThat(words(reading, frame, Role.ACTOR)).containsExactly("Peru");
  }

  @Test
  void mend_ofAnOwnerInTheSentenceBefore_findsNone() {
    Reading reading = Texts.reading("Peru kept his. Visit followed visit.");
    Frame frame = Act.of(reading, EventType.CONSULT, "Visit").frame();
    assertThat(words(reading, frame, Role.ACTOR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru prepared the upcoming visit. | SCHEDULED",
        "Peru prepared the planned two-day state visit. | SCHEDULED",
        "Peru spoke of a proposed visit. | PROPOSED",
        "Peru spoke of a possible visit. | HYPOTHETICAL",
        "Peru regretted the cancelled visit. | CANCELLED",
        "Peru followed the ongoing visit. | ONGOING",
        "Peru praised the visit. | OCCURRED",
        "Peru planned much and then praised the long visit. | OCCURRED",
      })
  void mend_ofAWordBeforeTheNoun_takesTheStatusFromIt(String text, EventStatus status) {
    Reading reading = Texts.reading(text);
    Frame frame = Act.of(reading, EventType.CONSULT, "visit").frame();
    assertThat(repair.mend(frame, reading).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The next day Ruto | met | Stubb.",
        "The current president | met | Stubb.",
        "The expected guest | arrived | in Lima.",
        "The likely winner | praised | Peru.",
      })
  void mend_ofAWordForSomethingElseBeforeAVerb_keepsTheStatus(
      String before, String trigger, String after) {
    Reading reading = Texts.reading(before + " " + trigger + " " + after);
    Frame frame = Act.of(reading, EventType.CONSULT, trigger).frame();
    assertThat(repair.mend(frame, reading).status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void mend_ofAPlanThatTheReaderSees_keepsIt() {
    Reading reading = Texts.reading("Peru prepared for a possible visit.");
    Frame frame = Act.of(reading, EventType.CONSULT, "visit").status(EventStatus.SCHEDULED).frame();
    assertThat(repair.mend(frame, reading).status()).isEqualTo(EventStatus.SCHEDULED);
  }

  @ParameterizedTest
  @CsvSource({"phoned", "video call", "telephone conversation"})
  void mend_ofACallTakenForAVisit_makesItACall(String trigger) {
    Reading reading = Texts.reading("In a " + trigger + " Stubb thanked Ruto.");
    Frame frame = Act.of(reading, EventType.CONSULT, trigger).mode("visit").frame();
    assertThat(repair.mend(frame, reading).mode()).isEqualTo("phone");
  }

  @Test
  void mend_ofAVisitThatIsCalledOff_keepsItAVisit() {
    Reading reading = Texts.reading("Stubb called off the trip.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "called off")
            .mode("visit")
            .status(EventStatus.CANCELLED)
            .frame();
    assertThat(repair.mend(frame, reading).mode()).isEqualTo("visit");
  }

  @Test
  void mend_ofADemandThatIsCalledOne_hasNoMedium() {
    Reading reading = Texts.reading("Stubb called for calm.");
    Frame frame = Act.of(reading, EventType.REQUEST, "called").mode("change").frame();
    assertThat(repair.mend(frame, reading).mode()).isEqualTo("change");
  }

  @Test
  void mend_ofWhatIsRight_changesNothing() {
    Reading reading = Texts.reading("Peru visited Chile.");
    Frame frame =
        Act.of(reading, EventType.CONSULT, "visited")
            .mode("visit")
            .actor("Peru")
            .recipient("Chile")
            .frame();
    assertThat(repair.mend(frame, reading)).isEqualTo(frame);
  }

  private List<String> words(Reading reading, Frame frame, Role role) {
    return repair.mend(frame, reading).in(role).stream()
        .map(s -> s.span().of(reading.article().text()))
        .toList();
  }
}
