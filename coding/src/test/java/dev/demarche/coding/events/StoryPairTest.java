package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryPairTest {
  private static final String STORY = "Ghana blamed Togo. Peru met Ghana. Togo blamed Ghana. ";

  @Test
  void both_ofAnOutsider_areTheTwoBetweenWhomMostIsTold() {
    assertThat(recipients("Norway urged both sides to talk.", "urged", "both sides"))
        .containsExactlyInAnyOrder("Ghana", "Togo");
  }

  @Test
  void both_ofOneOfTheTwo_areNotTheTwo() {
    assertThat(recipients("Togo urged both sides to talk.", "urged", "both sides"))
        .doesNotContain("Togo");
  }

  @Test
  void both_whoAreNamedAtOnce_areThose() {
    assertThat(recipients("Norway urged Chile and Bolivia to talk.", "urged", "Chile"))
        .containsExactly("Chile");
  }

  @Test
  void aPact_ofWhichNoActWasTold_isPraisedToTheTwo() {
    Reading reading = Texts.reading(STORY + "Norway hailed the truce.");
    Frame frame = Act.of(reading, EventType.SUPPORT, "hailed").in(Role.ACTOR, "Norway").frame();
    assertThat(Drafts.names(Finders.finder(reading, story()).parties(frame).recipients()))
        .containsExactlyInAnyOrder("Ghana", "Togo");
  }

  @Test
  void talks_thatAnOutsiderOffersToMediate_areThoseOfTheTwo() {
    Reading reading = Texts.reading(STORY + "Norway offered to mediate.");
    Frame frame = Act.of(reading, EventType.CONSULT, "mediate").in(Role.MEDIATOR, "Norway").frame();
    Parties parties = Finders.finder(reading, story()).parties(frame);
    assertThat(List.of(Drafts.names(parties.actors()), Drafts.names(parties.recipients())))
        .containsExactlyInAnyOrder(List.of("Ghana"), List.of("Togo"));
  }

  private static List<String> recipients(String request, String verb, String addressed) {
    Reading reading = Texts.reading(STORY + request);
    Frame frame =
        Act.of(reading, EventType.REQUEST, verb)
            .in(Role.ACTOR, request.substring(0, request.indexOf(' ')))
            .in(Role.RECIPIENT, addressed)
            .frame();
    return Drafts.names(Finders.finder(reading, story()).parties(frame).recipients());
  }

  private static Draft[] story() {
    return new Draft[] {
      Finders.act(0, "Ghana", "Togo"),
      Finders.act(1, "Peru", "Ghana"),
      Finders.act(2, "Togo", "Ghana")
    };
  }
}
