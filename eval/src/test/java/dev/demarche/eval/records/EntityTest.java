package dev.demarche.eval.records;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTest {
  @Test
  void of_stateOfARecord_hasNoName() {
    assertThat(Entity.of(json("{'state': 'FJI', 'kind': 'STATE', 'name': 'Fiji'}")))
        .isEqualTo(new Entity("FJI", "", ""));
  }

  @Test
  void of_abbreviation_becomesTheFullName() {
    assertThat(Entity.of(json("'IGO|ASEAN'")).name())
        .isEqualTo("association of southeast asian nations");
  }

  @Test
  void of_null_isOfNoState() {
    assertThat(Entity.of(json("null")).stateless()).isTrue();
  }

  @Test
  void agreesInFull_personOfABody_isFoundByTheBody() {
    Entity gold = Entity.of(json("'IGO|United Nations'"));
    Entity envoy =
        Entity.of(
            json("{'state': null, 'kind': 'PERSON', 'name': 'A Envoy', 'body': 'United Nations'}"));
    assertThat(gold.agreesInFull(envoy)).isTrue();
  }

  @Test
  void agreesInFull_otherPersonOfTheState_agreesByStateOnly() {
    Entity gold = Entity.of(json("'PER|Dina Boluarte'"));
    Entity other = Entity.of(json("{'state': 'PER', 'kind': 'PERSON', 'name': 'Elmer Schialer'}"));
    assertThat(gold.agreesByState(other)).isTrue();
    assertThat(gold.agreesInFull(other)).isFalse();
  }
}
