package dev.demarche.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private final KeyMaker keys = new KeyMaker();

  @Test
  void between_otherHeadlineDatelineSpellingAndCredits_isACopy() {
    String wire =
        "BREDE (Fjord Wire) — "
            + Stories.FERRY.replace("harbour", "harbor").replace("30,000", "30 000")
            + "\n\n(Reporting by Ada Lund; Editing by Finn Barlow)";
    assertThat(toFerry(Stories.of("Sailors well, ship ready", wire))).isEqualTo(Relation.COPY);
  }

  @Test
  void between_correctedFigure_isEdited() {
    Article corrected =
        Stories.of("Ferry to sail in April", Stories.FERRY.replace("14 sailors", "17 sailors"));
    assertThat(toFerry(corrected)).isEqualTo(Relation.EDITED);
  }

  @Test
  void between_firstHalf_isEdited() {
    String cut = Stories.FERRY.substring(0, Stories.FERRY.indexOf("The owner"));
    assertThat(toFerry(Stories.of("Ferry to sail in April", cut))).isEqualTo(Relation.EDITED);
  }

  @Test
  void between_oneFormWithOtherFacts_isDifferent() {
    String form =
        Stories.FERRY
            .replace("Oddrun", "Kalv")
            .replace("Brede", "Sund")
            .replace("Siri Volden", "Tor Aas")
            .replace("Tuesday", "Friday")
            .replace("April", "June")
            .replace("January", "May");
    assertThat(toFerry(Stories.of("Ferry to sail in June", form))).isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void between_articlesWithoutWords_isDifferent() {
    ArticleKey empty = keys.of(Stories.headlineAlone());
    assertThat(empty.isEmpty()).isTrue();
    assertThat(Likeness.between(empty, empty)).isEqualTo(Relation.DIFFERENT);
  }

  private Relation toFerry(Article other) {
    return Likeness.between(keys.of(Stories.ferry()), keys.of(other));
  }
}
