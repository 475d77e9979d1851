package dev.demarche.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.likeness.Change.Added;
import dev.demarche.intake.likeness.Change.Changed;
import dev.demarche.intake.likeness.Change.Moved;
import dev.demarche.intake.likeness.Change.Removed;
import dev.demarche.intake.likeness.Revision.Headlines;
import dev.demarche.model.Article;
import org.junit.jupiter.api.Test;

class ReviserTest {
  private final Article before = Stories.ferry();

  @Test
  void between_copyWithOtherSpellingAndCredits_isEmpty() {
    String copy =
        "BREDE (Fjord Wire) -- "
            + Stories.FERRY.replace("harbour", "harbor")
            + "\n\n(Reporting by Ada Lund; Editing by Finn Barlow)";
    assertThat(to(copy).isEmpty()).isTrue();
  }

  @Test
  void between_headlines_areToldWhereTheyDiffer() {
    Revision revision =
        new Reviser().between(before, Stories.of("Ship ready at last", Stories.FERRY));
    assertThat(revision.headline())
        .isEqualTo(new Headlines("Ferry to sail in April", "Ship ready at last"));
    assertThat(revision.changes()).isEmpty();
  }

  @Test
  void between_figureUpdated_isAChangedSentence() {
    Revision revision = to(Stories.FERRY.replace("14 sailors", "17 sailors"));
    assertThat(revision.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Changed.class,
            changed -> {
              assertThat(changed.before().text()).contains("14 sailors");
              assertThat(changed.after().text()).contains("17 sailors");
            });
  }

  @Test
  void between_sentenceInserted_isAdded() {
    String more = "Dr. Lise Moe of the clinic expects results in May.";
    Revision revision = to(Stories.FERRY.replace("found nothing.", "found nothing. " + more));
    assertThat(revision.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Added.class, added -> assertThat(added.after().text()).isEqualTo(more));
  }

  @Test
  void between_lastSentenceCut_isRemovedWithItsPlace() {
    Revision revision = to(Stories.FERRY.replace(" It has asked the council for help.", ""));
    assertThat(revision.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Removed.class,
            removed ->
                assertThat(removed.before().span().of(before.text()))
                    .isEqualTo("It has asked the council for help."));
  }

  @Test
  void between_sentencesSwapped_isMoved() {
    String swapped =
        Stories.FERRY.replace(
            "It had lain at the quay since 14 sailors fell ill in January. Tests of the water tanks found nothing.",
            "Tests of the water tanks found nothing. It had lain at the quay since 14 sailors fell ill in January.");
    assertThat(to(swapped).changes()).singleElement().isInstanceOf(Moved.class);
  }

  @Test
  void between_correctionNote_isAdded() {
    Revision revision = to(Stories.FERRY + "\n\nCorrection: The name of a ship was misspelled.");
    assertThat(revision.changes()).singleElement().isInstanceOf(Added.class);
  }

  private Revision to(String body) {
    return new Reviser().between(before, Stories.of("Ferry to sail in April", body));
  }
}
