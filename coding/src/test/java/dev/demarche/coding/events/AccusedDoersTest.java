package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose ships and soldiers of nobody named are, after an accusation. */
class AccusedDoersTest {
  private static final Draft ACCUSED =
      Drafts.act(EventType.ACCUSE, "disapprove", List.of("Peru"), List.of("Chile"));

  @ParameterizedTest
  @ValueSource(strings = {"A patrol boat", "Two patrol boats", "Patrol boats"})
  void parties_ofShipsOfNobodyAfterAnAccusation_areTheAccusedAndTheAccuser(String ships) {
    Parties parties = parties(ships);

    assertThat(parties.actors()).extracting(e -> e.actor().state()).containsOnly("CHL");
    assertThat(Drafts.names(parties.recipients())).containsExactly("Peru");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The navy", "A Peruvian patrol boat"})
  void parties_ofThoseWhoAreKnown_areNotTheAccused(String known) {
    assertThat(parties(known).actors()).extracting(e -> e.actor().state()).doesNotContain("CHL");
  }

  @Test
  void parties_withoutAnAccusation_areNotThoseOfAnother() {
    Reading reading =
        Texts.reading("Chile wrote. Peru spoke. Peru paid. A patrol boat rammed a trawler.");
    Parties parties = Finders.parties(reading, rammed(reading, "A patrol boat"));
    assertThat(parties.actors()).extracting(e -> e.actor().state()).doesNotContain("CHL");
  }

  private static Parties parties(String doers) {
    Reading reading =
        Texts.reading("Peru condemned Chile. Peru paid. " + doers + " rammed a trawler.");
    return Finders.finder(reading, ACCUSED).parties(rammed(reading, doers));
  }

  private static Frame rammed(Reading reading, String doers) {
    return Act.of(reading, EventType.ASSAULT, "rammed").actor(doers).recipient("a trawler").frame();
  }
}
