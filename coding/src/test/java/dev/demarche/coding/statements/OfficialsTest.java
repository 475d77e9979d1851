package dev.demarche.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficialsTest {
  @Test
  void statementsOf_officials_areKept() {
    Statement minister = by(person("PER", null, "Rosa Quispe", "Foreign Minister of Peru"));
    Statement envoy = by(person(null, "African Union", "Sika Adjei", "Envoy"));

    assertThat(Officials.statementsOf(List.of(minister, envoy))).containsExactly(minister, envoy);
  }

  @Test
  void statementsOf_others_areNot() {
    assertThat(
            Officials.statementsOf(
                List.of(
                    by(null),
                    by(person("PER", null, "Rosa Quispe", null)),
                    by(person(null, null, "Rosa Quispe", "chief executive")),
                    by(person("PER", null, "envoy", "Envoy")),
                    by(Actor.state("PER", "Peru")))))
        .isEmpty();
  }

  private static Actor person(
      @Nullable String state, @Nullable String body, String name, @Nullable String office) {
    return new Actor(state, ActorKind.PERSON, name, body, office, "GOV");
  }

  private static Statement by(@Nullable Actor speaker) {
    return new Statement("s0", speaker, "We wait.", null, null, null, null, new Span(0, 8));
  }
}
