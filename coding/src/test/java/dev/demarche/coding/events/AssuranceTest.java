package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssuranceTest {
  private static final Parties NAMED =
      new Parties(List.of(Texts.entity("Peru")), List.of(Texts.entity("William Ruto")));
  private static final Parties UNKNOWN = new Parties(List.of(), List.of());

  private final Assurance assurance = new Assurance();
  private final Reading reading = Texts.reading("Peru invited William Ruto on Monday.");

  @Test
  void of_anActBetweenNamedPartiesOnADay_isHigh() {
    assertThat(of(1, NAMED, true)).isBetween(Assurance.LEAST, 1.0);
  }

  @Test
  void of_anActOfNobody_isTooLow() {
    assertThat(
            assurance.of(
                reading,
                Act.of(reading, EventType.REQUEST, "invited").score(0.8).frame(),
                UNKNOWN,
                false,
                Finders.story(reading)))
        .isBetween(0.0, Assurance.LEAST);
  }

  @Test
  void of_aLikelierTrigger_isHigher() {
    assertThat(of(0.9, NAMED, true)).isGreaterThan(of(0.4, NAMED, true));
  }

  @Test
  void of_aDatedAct_isHigherThanOfAnUndatedOne() {
    assertThat(of(0.9, NAMED, true)).isGreaterThan(of(0.9, NAMED, false));
  }

  private double of(double score, Parties parties, boolean dated) {
    return assurance.of(
        reading,
        Act.of(reading, EventType.REQUEST, "invited")
            .score(score)
            .in(Role.ACTOR, "Peru", 1)
            .in(Role.RECIPIENT, "William Ruto", 1)
            .frame(),
        parties,
        dated,
        Finders.story(reading));
  }
}
