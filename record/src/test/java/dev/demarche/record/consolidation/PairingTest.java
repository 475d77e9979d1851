package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.Act;
import dev.demarche.record.Paper;
import org.junit.jupiter.api.Test;

/** Two mentions in two papers that appeared on one day. */
class PairingTest {
  private static Telling told(String outlet, Act act) {
    return new Tellings()
        .of(Paper.of(outlet + ".txt", "2031-03-06", outlet).tells(act).record(), null)
        .get(0);
  }

  private static Link link(Act one, Act other) {
    return new Pairing().of(told("Lake", one), told("Hill", other));
  }

  private static Act demand(String sentence) {
    return Act.of(EventType.REQUEST, sentence).by("NOR|Astrid Berg").on("2031-03-05");
  }

  private static Act talks(String sentence) {
    return Act.of(EventType.CONSULT, sentence).by("NOR|Astrid Berg").to("CHL|Pablo Rojas");
  }

  @Test
  void of_aDemandAndItsDenial_isOne() {
    Act made = demand("Berg asked Rojas to scrap the herring levy.").to("CHL|Pablo Rojas");
    Act denied =
        Act.of(EventType.REQUEST, "Oslo denied that Berg had asked for an end of the levy.")
            .by("NOR|Astrid Berg")
            .to("CHL")
            .is(EventStatus.DENIED);

    assertThat(link(made, denied).reasons())
        .extracting(Link.Reason::what)
        .contains("one denies what the other tells");
    assertThat(link(made, denied).isOne()).isTrue();
  }

  @Test
  void of_twoDenials_isNoDenialOfTheOther() {
    Act denied = demand("Oslo denied it.").to("CHL").is(EventStatus.DENIED);

    assertThat(link(denied, denied).reasons())
        .extracting(Link.Reason::what)
        .doesNotContain("one denies what the other tells");
  }

  @Test
  void of_talksOnTwoDaysInTwoHouses_isNotOne() {
    Act first = talks("They talked at the lodge.").in("CHL", "Lodge of Pucón").on("2031-03-04");
    Act second = talks("Rojas received Berg at his seat.").in("CHL", "La Moneda").on("2031-03-05");

    assertThat(link(first, second).isOne()).isFalse();
    assertThat(link(first, second).reasons())
        .extracting(Link.Reason::what)
        .contains("a day apart, at another place");
  }

  @Test
  void of_talksOnOneDayInOneHouse_isOne() {
    Act first = talks("They talked at the palace.").in("CHL", "La Moneda").on("2031-03-05");

    assertThat(link(first, first).isOne()).isTrue();
  }
}
