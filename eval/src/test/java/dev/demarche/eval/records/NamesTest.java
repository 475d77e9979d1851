package dev.demarche.eval.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "kasym jomart tokayev, tokayev",
    "alpha beta jr, alpha beta",
    "sadyr zhaparov, s zhaparov",
    "aleksandr grushko, alexander grushko",
    "world food programme, wfp",
    "ministry of energy and mines, energy mines ministry",
    "hun manet, hunmanet"
  })
  void agree_sameName_isTrue(String one, String other) {
    assertThat(Names.agree(one, other)).isTrue();
    assertThat(Names.agree(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "maria silva, pedro silva",
    "ministry of defence, ministry of health",
    "northern border guard, southern border guard",
    "kim, lim"
  })
  void agree_otherName_isFalse(String one, String other) {
    assertThat(Names.agree(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'', tokayev", "jr, alpha jr"})
  void agree_noName_isFalse(String one, String other) {
    assertThat(Names.agree(one, other)).isFalse();
  }
}
