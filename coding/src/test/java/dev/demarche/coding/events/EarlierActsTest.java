package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierActsTest {
  private final EarlierActs earlier = new EarlierActs();

  @Test
  void has_ofATypeThatWasTold_isTrue() {
    assertThat(earlier.has(EventType.CONSULT)).isFalse();
    earlier.remember(act(0));
    assertThat(earlier.has(EventType.CONSULT)).isTrue();
    assertThat(earlier.has(EventType.AID)).isFalse();
  }

  @Test
  void lastFirst_ofSeveral_beginsWithTheLastAndEndsWhereItIsTooFar() {
    Draft far = act(1);
    Draft near = act(4);
    Draft last = act(5);
    List.of(far, near, last).forEach(earlier::remember);
    assertThat(earlier.lastFirst(6, 2)).containsExactly(last, near);
  }

  private static Draft act(int sentence) {
    Draft draft = Drafts.act(EventType.CONSULT, null, List.of("Ghana"), List.of("Togo"));
    return Drafts.in(draft, sentence, draft.triggers().get(0), draft.evidence().get(0));
  }
}
