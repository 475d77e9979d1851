package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.Act;
import dev.demarche.record.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A demand that one outlet tells, and another denies in words of its own. */
class DenialsTest {
  private static Act call() {
    return Act.of(EventType.CONSULT, "ARA rang BOR.").by("ARA").to("BOR").on("2031-03-05");
  }

  private static Act demand() {
    return Act.of(EventType.REQUEST, "ARA asked BOR for its salt wells back.")
        .by("ARA")
        .to("BOR")
        .on("2031-03-05");
  }

  private static Act denial() {
    return Act.of(EventType.REQUEST, "Envoys dismissed that ARA spoke of the old quarrel with BOR.")
        .by("ARA")
        .to("BOR")
        .is(EventStatus.DENIED);
  }

  private static List<Telling> tellings(DiplomaticRecord... papers) {
    Tellings tellings = new Tellings();
    return Stream.of(papers).flatMap(p -> tellings.of(p, p.article().uri()).stream()).toList();
  }

  private static DiplomaticRecord paper(String outlet, Act... acts) {
    return Paper.of(outlet + ".txt", "2031-03-06", outlet).tells(acts).record();
  }

  private static long requests(List<Telling> tellings) {
    return new Clusters(new Pairing())
        .of(tellings).stream()
            .flatMap(component -> component.acts().stream())
            .filter(act -> act.get(0).mention().type() == EventType.REQUEST)
            .count();
  }

  @Test
  void clusters_onlyDemandOfTwoArticlesAndItsDenial_areOneAct() {
    assertThat(requests(tellings(paper("Lake", call(), demand()), paper("Hill", call(), denial()))))
        .isEqualTo(1);
  }

  @Test
  void clusters_twoDemandsAndADenial_doNotTellWhichIsMeant() {
    Act other = Act.of(EventType.REQUEST, "ARA asked BOR to stop the ferries.").by("ARA").to("BOR");

    assertThat(
            requests(
                tellings(paper("Lake", call(), demand(), other), paper("Hill", call(), denial()))))
        .isEqualTo(3);
  }
}
