package dev.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessorsTest {
  private static final Actor YUGOSLAVIA = Actor.state("YUG", "Yugoslavia");
  private static final Actor PERU = Actor.state("PER", "Peru");

  private final Reading reading = Texts.reading("Yugoslavia wrote to Peru.");
  private final Evidence evidence = Evidence.of(reading.article().text(), new Span(0, 10));

  @Test
  void of_aStateThatIsNoMore_hasTheCodeOfItsSuccessorAndItsOwnName() {
    EventMention event = Texts.only(record().events());
    assertThat(event.actors()).containsExactly(Actor.state("SRB", "Yugoslavia"));
    assertThat(event.recipients()).containsExactly(PERU);
  }

  @Test
  void of_anEvent_changesItsPlaceItsSourcesAndWhoElseTakesPart() {
    EventMention event = Texts.only(record().events());
    assertThat(event.place()).isEqualTo(new Place("SRB", "Nish"));
    assertThat(event.sources()).containsExactly(new Source("a diplomat", "CZE", null));
    assertThat(event.others())
        .containsExactly(
            new Participant(Participant.Part.HOST, Actor.state("SRB", "Serbia and Montenegro")));
  }

  @Test
  void of_aStatement_changesSpeakerAndAddressee() {
    Statement said = Texts.only(record().statements());
    assertThat(said.speaker()).isEqualTo(Actor.state("SRB", "Yugoslavia"));
    assertThat(said.addressee()).isEqualTo(PERU);
  }

  @Test
  void of_anAgreement_namesASuccessorOnce() {
    assertThat(Texts.only(record().agreements()).parties()).containsExactly("SRB", "PER");
  }

  @Test
  void of_aPersonOfNoState_leavesHim() {
    Actor stranger = new Actor(null, ActorKind.PERSON, "Ilka Testname", null, null, null);
    Statement said = new Statement("s", stranger, "Y", null, null, null, null, new Span(0, 1));
    DiplomaticRecord record =
        new DiplomaticRecord(reading.article(), List.of(), List.of(said), List.of());
    assertThat(new Successors().of(record)).isEqualTo(record);
  }

  private DiplomaticRecord record() {
    EventMention event =
        new EventMention(
            "e",
            EventType.CONSULT,
            null,
            EventStatus.OCCURRED,
            List.of(YUGOSLAVIA),
            List.of(PERU),
            List.of(
                new Participant(
                    Participant.Part.HOST, Actor.state("SCG", "Serbia and Montenegro"))),
            null,
            new Place("YUG", "Nish"),
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(new Source("a diplomat", "CSK", null)),
            List.of(evidence),
            0.9);
    Statement said = new Statement("s", YUGOSLAVIA, "Y", null, null, PERU, null, new Span(0, 1));
    AgreementMention pact =
        new AgreementMention(
            "pact",
            List.of("YUG", "SRB", "PER"),
            null,
            null,
            null,
            AgreementStatus.SIGNED,
            List.of(evidence));
    return new Successors()
        .of(new DiplomaticRecord(reading.article(), List.of(event), List.of(said), List.of(pact)));
  }
}
