package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtiesTest {
  private static final Draft ATTACK =
      Drafts.act(EventType.ASSAULT, null, List.of("Peru"), List.of("Chile"));

  private final Casualties casualties = new Casualties();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight sailors were hurt, one of them badly.",
        "At least 12 Chilean soldiers were killed.",
        "Nobody was injured.",
      })
  void added_behindAnAttack_isAPassageOfIt(String victims) {
    assertThat(passages(ATTACK, "Peru shelled Chile. " + victims)).contains(victims);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained.", "Chile said that eight sailors were hurt."})
  void added_otherSentences_areNone(String next) {
    assertThat(passages(ATTACK, "Peru shelled Chile. " + next)).doesNotContain(next);
  }

  @Test
  void added_toWhatIsOnlyFeared_isNothing() {
    Draft feared = Drafts.as(ATTACK, EventStatus.HYPOTHETICAL);
    assertThat(passages(feared, "Peru may shell Chile. Eight sailors were hurt.")).hasSize(1);
  }

  @Test
  void added_behindAttacksOfOthers_isNothing() {
    Reading reading = Texts.reading("Peru and Mali shelled Chile and Chad. Eight men were hurt.");
    Draft other = Drafts.act(EventType.ASSAULT, null, List.of("Mali"), List.of("Chad"));
    assertThat(casualties.added(List.of(ATTACK, other), reading)).containsExactly(ATTACK, other);
  }

  private List<String> passages(Draft draft, String text) {
    Reading reading = Texts.reading(text);
    return Texts.only(casualties.added(List.of(draft), reading)).evidence().stream()
        .map(span -> span.of(text))
        .toList();
  }
}
