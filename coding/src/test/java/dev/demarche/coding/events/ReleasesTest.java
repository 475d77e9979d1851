package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleasesTest {
  private final Reading reading =
      Texts.reading("Peru held Chile's divers. Togo spoke. They walked free at dusk.");
  private final Frame release =
      Act.of(reading, EventType.RETREAT, "walked").mode("release").frame();

  @Test
  void of_aReleaseOfNobodyNamed_isByTheCaptorsOfTheirCaptives() {
    assertThat(releases(capture("Peru", "Chile")).of(release, List.of()))
        .contains(new Parties(entities("Peru"), entities("Chile")));
  }

  @Test
  void of_aReleaseOfSomeSide_isByItsCaptors() {
    assertThat(
            releases(capture("Peru", "Chile"), capture("Ghana", "Togo"))
                .of(release, entities("Chile")))
        .contains(new Parties(entities("Peru"), entities("Chile")));
  }

  @Test
  void of_aReleaseOfASideThatNobodyHolds_isNobodys() {
    assertThat(releases(capture("Peru", "Chile")).of(release, entities("Togo"))).isEmpty();
  }

  @Test
  void of_aReleaseAfterWordsAlone_isNobodys() {
    Draft talks = Drafts.act(EventType.CONSULT, null, List.of("Peru"), List.of("Chile"));
    assertThat(releases(talks).of(release, List.of())).isEmpty();
  }

  @Test
  void of_anotherRetreat_isNobodys() {
    Frame resignation = Act.of(reading, EventType.RETREAT, "walked").mode("resign").frame();
    assertThat(releases(capture("Peru", "Chile")).of(resignation, List.of())).isEmpty();
  }

  @Test
  void parties_ofAReleaseThatNamesNobody_areBothSidesOfTheCapture() {
    assertThat(Finders.finder(reading, capture("Peru", "Chile")).parties(release))
        .isEqualTo(new Parties(entities("Peru"), entities("Chile")));
  }

  private static Draft capture(String captor, String captive) {
    return Drafts.act(EventType.COERCE, "seize", List.of(captor), List.of(captive));
  }

  private static Releases releases(Draft... told) {
    EarlierActs earlier = new EarlierActs();
    List.of(told).forEach(earlier::remember);
    return new Releases(earlier);
  }
}
