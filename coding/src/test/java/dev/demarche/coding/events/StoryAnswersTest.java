package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.LearntReader;
import dev.demarche.reader.Reading;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryAnswersTest {
  private static LearntReader reader;

  private static Reading reading;

  @BeforeAll
  static void read() throws IOException {
    reader = LearntReader.shipped(1);
    reading =
        reader.read(
            Texts.reading(
                    "Ghana and Togo quarrelled over the lagoon on Monday.",
                    "Accra accused its neighbour of poaching and recalled its envoy.",
                    "Kofi Adjei-Mensah, who leads the opposition in Accra, denounced the step.")
                .article());
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void acting_ofANamedActor_isHisSideFirst() {
    Frame recall = Act.of(reading, EventType.SANCTION, "recalled").actor("Accra").frame();
    List<StoryAnswers.Likely> acting = answers(recall).acting(recall);
    assertThat(acting.get(0).entity().side()).isEqualTo("GHA");
    assertThat(acting)
        .extracting(StoryAnswers.Likely::probability)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(acting.stream().mapToDouble(StoryAnswers.Likely::probability).sum())
        .isLessThanOrEqualTo(1.0001);
  }

  @Test
  void acting_ofSides_isTheirShare() {
    Frame recall = Act.of(reading, EventType.SANCTION, "recalled").actor("Accra").frame();
    StoryAnswers answers = answers(recall);
    double ghana = answers.acting(recall, Finders.entities("Ghana")).orElseThrow();
    double togo = answers.acting(recall, Finders.entities("Togo")).orElseThrow();
    assertThat(ghana).isGreaterThan(togo);
  }

  @Test
  void addressed_ofARecallInAStoryOfTwo_isTheOther() {
    Frame recall = Act.of(reading, EventType.SANCTION, "recalled").actor("Accra").frame();
    StoryAnswers answers = answers(recall);
    double togo =
        answers
            .addressed(recall, Finders.entities("Ghana"), Finders.entities("Togo"))
            .orElseThrow();
    double nobody = answers.addressed(recall, Finders.entities("Ghana"), List.of()).orElseThrow();
    assertThat(togo).isGreaterThan(nobody);
  }

  @Test
  void placed_ofAStranger_isTheStateThatHeIsOf() {
    Frame blame = Act.of(reading, EventType.ACCUSE, "denounced").actor("Kofi Adjei-Mensah").frame();
    Cast cast = Texts.cast(reading);
    StoryActors actors =
        new StoryActors(
            answers(blame), cast, new ActRules(), new Signers(reading, cast, new ActRules()));
    List<Entity> stranger = cast.resolve(Texts.span(reading, "Kofi Adjei-Mensah"), null, List.of());
    assertThat(Texts.only(stranger).side()).isEmpty();
    assertThat(Texts.only(actors.placed(blame, stranger).entities()).actor().state())
        .isEqualTo("GHA");
  }

  @Test
  void acting_ofAnActThatWasNotAskedFor_isUnknown() {
    Frame recall = Act.of(reading, EventType.SANCTION, "recalled").actor("Accra").frame();
    StoryAnswers none = new StoryAnswers(reading, Texts.cast(reading), List.of());
    assertThat(none.acting(recall)).isEmpty();
    assertThat(none.acting(recall, Finders.entities("Ghana"))).isEmpty();
    assertThat(none.addressed(recall, Finders.entities("Ghana"), List.of())).isEmpty();
  }

  private static StoryAnswers answers(Frame... frames) {
    return new StoryAnswers(reading, Texts.cast(reading), List.of(frames));
  }
}
