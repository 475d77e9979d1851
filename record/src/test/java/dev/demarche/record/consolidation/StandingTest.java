package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventType;
import dev.demarche.record.Act;
import dev.demarche.record.Paper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Demands that were not made on a day. */
class StandingTest {
  private static Traits traits(Act act) {
    Paper paper = Paper.of("lake.txt", "2031-03-30", "Lake").tells(act);
    return new Tellings().of(paper.record(), null).get(0).traits();
  }

  private static Act demand(String sentence) {
    return Act.of(EventType.REQUEST, sentence).by("NOR").to("CHL");
  }

  @Test
  void traits_ofAStandingDemand_reachBackAMonth() {
    Traits traits = traits(demand("Norway wants Chile to free 500 herring."));

    assertThat(traits.from()).isEqualTo(LocalDate.of(2031, 2, 27));
    assertThat(traits.to()).isEqualTo(LocalDate.of(2031, 3, 30));
  }

  @Test
  void traits_ofADemandOfADay_areThatDay() {
    Traits traits = traits(demand("On 28 March Norway wants it freed.").on("2031-03-28"));

    assertThat(traits.from()).isEqualTo(LocalDate.of(2031, 3, 28));
    assertThat(traits.to()).isEqualTo(LocalDate.of(2031, 3, 28));
  }
}
