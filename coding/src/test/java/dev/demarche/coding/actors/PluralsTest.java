package dev.demarche.coding.actors;

import static dev.demarche.coding.actors.Phrases.names;
import static dev.demarche.coding.actors.Phrases.resolve;
import static dev.demarche.coding.actors.Phrases.sides;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom plurals mean. */
class PluralsTest {
  @Test
  void resolve_ofPartnersWithoutAnArticle_isNobody() {
    Reading reading = Texts.reading("Peru met Chile. Norway asked partners for help.");
    assertThat(resolve(reading, "partners", List.of())).isEmpty();
    assertThat(
            resolve(
                Texts.reading("Peru met Chile. Norway asked both partners."),
                "both partners",
                List.of()))
        .hasSize(2);
  }

  @Test
  void resolve_ofTheLeadersNamedApart_areThoseTwo() {
    Reading reading =
        Texts.reading("William Ruto flew in. Alexander Stubb waited. The two leaders rang Peru.");
    assertThat(names(reading, "The two leaders"))
        .containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void resolve_ofTheirMinisters_areThoseOfBoth() {
    Reading reading =
        Texts.reading("William Ruto met Alexander Stubb. Their foreign ministers signed.");
    assertThat(sides(reading, "Their foreign ministers")).containsExactly("KEN", "FIN");
  }

  @Test
  void resolve_ofBothFarFromTheirNames_areTheMainSides() {
    Reading reading =
        Texts.reading(
            "Peru and Chile met. Chile left. It rained. It rained on. Norway called on both.");
    assertThat(sides(reading, "both", "Norway")).containsExactlyInAnyOrder("PER", "CHL");
  }

  @Test
  void resolve_ofBothNaviesAskedByAParty_areThoseOfBothStates() {
    Reading reading =
        Texts.reading("Bangladesh met India. The Awami League asked both navies for a truce.");
    assertThat(sides(reading, "both navies", "Awami League")).containsExactly("BGD", "IND");
  }

  @Test
  void resolve_ofArmedForces_areThoseOfOneState() {
    Reading reading = Texts.reading("Peru met Chile. The armed forces went to the coast.");
    assertThat(sides(reading, "The armed forces")).hasSize(1);
  }

  @Test
  void resolve_ofBothArmedForces_areThoseOfTwoStates() {
    Reading reading = Texts.reading("Peru met Chile. Both armed forces went to the coast.");
    assertThat(sides(reading, "Both armed forces")).containsExactly("PER", "CHL");
  }

  @Test
  void resolve_ofLeadersInAnArticleAboutABody_isTheBody() {
    Reading reading =
        Texts.reading("The African Union met in Oslo. The leaders praised the African Union.");
    assertThat(names(reading, "The leaders")).containsExactly("African Union");
  }

  @Test
  void resolve_ofTheTwoLeaders_areThoseOfTwoSentences() {
    Reading reading =
        Texts.reading("William Ruto flew north. Alexander Stubb rang. The two leaders laughed.");
    assertThat(names(reading, "The two leaders"))
        .containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void resolve_ofThey_arePersonsRatherThanTheStatesBeside() {
    Reading reading =
        Texts.reading("In Chile, William Ruto of Kenya met Alexander Stubb. They laughed.");
    assertThat(names(reading, "They")).containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void resolve_ofOfficersAndProsecutors_areForcesOfTheState() {
    Reading reading = Texts.reading("Peru voted. Prosecutors charged him and officers came.");
    assertThat(sides(reading, "Prosecutors")).containsExactly("PER");
    assertThat(names(reading, "officers")).containsExactly("officers");
  }

  @Test
  void resolve_ofMenOfAGroup_isTheGroup() {
    Reading reading = Texts.reading("Hamas left. Then Hamas men came back.");
    assertThat(names(reading, "Hamas men")).containsExactly("Hamas");
  }

  @Test
  void resolve_ofTheyBehindThoseWhoTell_areThose() {
    Reading reading =
        Texts.reading("Peru met Chile. Police in Nairobi said they had held two Ugandans.");
    assertThat(sides(reading, "they")).containsExactly("KEN");
  }

  @Test
  void resolve_ofTheyBehindOneWhoTells_areTheOthers() {
    Reading reading = Texts.reading("Peru met Chile. William Ruto said they had signed.");
    assertThat(sides(reading, "they")).containsExactlyInAnyOrder("PER", "CHL");
  }
}
