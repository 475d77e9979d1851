package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void fold_accentsAndCase_areGone() {
    assertThat(Folding.fold("Łódź, São Tomé — Đà Nẵng")).isEqualTo("lodz sao tome da nang");
  }

  @Test
  void fold_otherScripts_areLeftOut() {
    assertThat(Folding.fold("Київ (Kyiv)")).isEqualTo("kyiv");
  }

  @Test
  void words_emptyText_areNone() {
    assertThat(Folding.words("")).isEmpty();
  }

  @Test
  void split_emptyText_hasNoWord() {
    assertThat(Folding.split("")).isEmpty();
  }
}
