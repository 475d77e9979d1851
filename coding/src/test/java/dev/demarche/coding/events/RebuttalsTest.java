package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Source;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuttalsTest {
  private static final String CLAIM = "Radio Kara reported that Togo had sent trucks to Chad. ";
  private static final Draft CLAIMED =
      Drafts.by(
          Drafts.act(EventType.AID, null, List.of("Togo"), List.of("Chad")),
          new Source("Radio Kara", null, null));

  private final Rebuttals rebuttals = new Rebuttals();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Togo denied it.",
        "Lomé rejected this, and so did the army.",
        "Lomé denies that any trucks were sent.",
        "The palace says the contrary.",
        "\"No such trucks exist,\" a minister said.",
        "It called the report a fabrication.",
        "This is untrue, said a minister.",
        "The report was false.",
        "It rained. Lomé denied the report.",
      })
  void applied_beforeARebuttal_isDenied(String rebuttal) {
    assertThat(status(CLAIMED, CLAIM + rebuttal)).isEqualTo(EventStatus.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Togo denied entry to a journalist.",
        "It rained. Togo denied it.",
        "Radio Kara denied it a day later.",
        "It was not the first time.",
      })
  void applied_beforeOtherSentences_isAsItWas(String next) {
    assertThat(status(CLAIMED, CLAIM + next)).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void applied_toWhatNobodyClaims_leavesIt() {
    Draft told = Drafts.act(EventType.AID, null, List.of("Togo"), List.of("Chad"));
    assertThat(status(told, CLAIM + "Togo denied it.")).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void applied_toAnAccusation_leavesIt() {
    Draft accusation =
        Drafts.by(
            Drafts.act(EventType.ACCUSE, null, List.of("Togo"), List.of("Chad")),
            new Source("Radio Kara", null, null));
    assertThat(status(accusation, CLAIM + "Chad denied the charge."))
        .isEqualTo(EventStatus.OCCURRED);
  }

  private EventStatus status(Draft draft, String text) {
    Reading reading = Texts.reading(text);
    return rebuttals.applied(List.of(draft), reading).get(0).status();
  }
}
