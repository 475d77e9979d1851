package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventType;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import dev.demarche.record.Act;
import dev.demarche.record.Paper;
import dev.demarche.record.event.Variant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On what two papers differ that tell of one act. */
class VariantsTest {
  private static Telling told(String outlet, Act act) {
    return new Tellings()
        .of(Paper.of(outlet + ".txt", "2031-03-06", outlet).tells(act).record(), null)
        .get(0);
  }

  private static Act call() {
    return Act.of(EventType.CONSULT, "Berg phoned Rojas.").by("NOR|Berg").to("CHL|Rojas");
  }

  private static List<String> fields(Act one, Act other) {
    List<Telling> tellings = List.of(told("Lake", one), told("Hill", other));
    return new EventMaker(Likeness.NONE)
        .of(tellings).variants().stream().map(Variant::field).toList();
  }

  @Test
  void all_twoDaysThatWordsTell_isADisagreement() {
    assertThat(fields(call().on("2031-03-04"), call().on("2031-03-05"))).containsExactly("date");
  }

  @Test
  void all_aDayThatNoWordsTell_isNone() {
    TimeRef untold =
        new TimeRef(
            LocalDate.parse("2031-03-06"), LocalDate.parse("2031-03-06"), Precision.DAY, "");

    assertThat(fields(call().on("2031-03-04"), call().on(untold))).isEmpty();
  }

  @Test
  void all_oneAndTheSameInBoth_isNone() {
    assertThat(fields(call().on("2031-03-04"), call().on("2031-03-04"))).isEmpty();
  }
}
