package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTiesTest {
  private final Reading reading =
      Texts.reading("Peru refused. Peru scolded Chile. Norway thanked Peru. Norway scolded Togo.");
  private final Frame refusal = Act.of(reading, EventType.REJECT, "refused").actor("Peru").frame();
  private final Frame quarrel =
      Act.of(reading, EventType.ACCUSE, "scolded").actor("Peru").recipient("Chile").frame();
  private final Frame thanks =
      Act.of(reading, EventType.SUPPORT, "thanked").actor("Norway").recipient("Peru").frame();
  private final Frame rebuke =
      Act.last(reading, EventType.ACCUSE, "scolded").actor("Norway").recipient("Togo").frame();

  @Test
  void add_ofASideThatTheActorQuarrelsWithElsewhere_tellsSo() {
    assertThat(signs(refusal, "CHL"))
        .containsOnly(
            Map.entry("alike-between-in-conflict", 0.5),
            Map.entry("alike-suffered-in-conflict", 0.5));
  }

  @Test
  void add_ofASideThatPraisesTheActorElsewhere_tellsThatItIsAnotherKind() {
    assertThat(signs(refusal, "NOR"))
        .containsEntry("unlike-between-in-conflict", 0.5)
        .containsEntry("unlike-done-in-conflict", 0.5)
        .doesNotContainKey("alike-between-in-conflict");
  }

  @Test
  void add_ofASideThatTheActorHasNothingToDoWith_tellsNoTieBetweenThem() {
    assertThat(signs(refusal, "TGO")).containsOnly(Map.entry("alike-suffered-in-conflict", 0.5));
  }

  @Test
  void add_ofTheActItself_doesNotCount() {
    assertThat(signs(quarrel, "CHL")).isEmpty();
  }

  @Test
  void add_ofPraise_tellsThatItIsConcord() {
    assertThat(signs(thanks, "CHL")).containsOnly(Map.entry("unlike-suffered-in-concord", 0.5));
  }

  @Test
  void add_ofASideThatSuffersTheSameFromAnother_tellsSo() {
    assertThat(signs(quarrel, "TGO")).containsEntry("same-suffered", 0.5);
  }

  @ParameterizedTest
  @CsvSource({"ACCUSE, true", "ASSAULT, true", "SUPPORT, false", "AID, false"})
  void isHostile_ofATypeOfAct_isConflictInWordsOrDeeds(EventType type, boolean hostile) {
    assertThat(StoryTies.isHostile(type)).isEqualTo(hostile);
  }

  private Map<String, Double> signs(Frame frame, String side) {
    Map<String, Double> signs = new TreeMap<>();
    Finders.ties(Texts.with(reading, refusal, quarrel, thanks, rebuke))
        .add(signs, frame, entities(frame.equals(thanks) ? "Norway" : "Peru"), side);
    return signs;
  }
}
