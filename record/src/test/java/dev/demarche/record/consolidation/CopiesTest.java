package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventType;
import dev.demarche.record.Act;
import dev.demarche.record.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal in words that tell nothing, which alone would not be known again. */
class CopiesTest {
  private static Act refusal() {
    return Act.of(EventType.REJECT, "ARA refused BOR.").by("ARA").to("BOR").on("2031-03-05");
  }

  private static DiplomaticRecord paper(String outlet, Act... acts) {
    return Paper.of(outlet + ".txt", "2031-03-06", outlet).tells(acts).record();
  }

  private static List<Telling> tellings(String text, DiplomaticRecord... papers) {
    Tellings tellings = new Tellings();
    return Stream.of(papers).flatMap(paper -> tellings.of(paper, text).stream()).toList();
  }

  private static List<List<Telling>> acts(List<Telling> tellings) {
    return new Clusters(new Pairing())
        .of(tellings).stream().flatMap(component -> component.acts().stream()).toList();
  }

  @Test
  void clusters_sameWordsInTwoCopies_areOneAct() {
    List<Telling> told = tellings("text", paper("Lake", refusal()), paper("Hill", refusal()));

    assertThat(acts(told)).hasSize(1);
    assertThat(new Pairing().of(told.get(0), told.get(1)).reasons())
        .extracting(Link.Reason::what)
        .contains("the same words in two copies of one text");
  }

  @Test
  void clusters_sameWordsInTwoTexts_areNotKnownToBeOneAct() {
    List<Telling> told =
        Stream.concat(
                tellings("text", paper("Lake", refusal())).stream(),
                tellings("other", paper("Hill", refusal())).stream())
            .toList();

    assertThat(acts(told)).hasSize(2);
  }

  @Test
  void clusters_twoActsInEachCopy_stayTwo() {
    Act later = refusal().on("2031-03-06");
    List<Telling> told =
        tellings("text", paper("Lake", refusal(), later), paper("Hill", refusal(), later));

    assertThat(acts(told)).hasSize(2).allSatisfy(act -> assertThat(act).hasSize(2));
  }
}
