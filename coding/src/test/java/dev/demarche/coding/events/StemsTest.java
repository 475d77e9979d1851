package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
  @Test
  void of_aPassage_areTheBeginningsOfItsLongerWords() {
    assertThat(Stems.of("The Élysée will not negotiate on cod."))
        .containsExactlyInAnyOrder("elysee", "will", "negoti");
  }

  @Test
  void of_formsOfOneWord_areOne() {
    assertThat(Stems.of("Negotiators, negotiations")).containsExactly("negoti");
  }

  @Test
  void of_nothing_areNone() {
    assertThat(Stems.of("")).isEmpty();
  }
}
