package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names mean one agreement of the same parties. */
class AgreementNamesTest {
  @ParameterizedTest
  @CsvSource({
    "the Kelp Treaty, Kelp Accord",
    "Grain Deal, White Sea Grain Deal",
    "2019 Fishing Pact, Fishing Pact",
    "Kelp II Treaty, Second Kelp Treaty",
    "the Agreement, Agreement",
    "Second Protocol, Protocol II",
  })
  void alike_sameTellingWords_isOne(String one, String other) {
    assertThat(AgreementNames.alike(one, other)).isTrue();
    assertThat(AgreementNames.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Trade Agreement, Transit Agreement",
    "START I, START II",
    "START, New START",
    "START I, START",
    "2019 Fishing Pact, 2024 Fishing Pact",
    "Partnership Treaty, Partition Treaty",
    "Treaty, Agreement",
    "Treaty, Kelp Treaty",
  })
  void alike_othersOrOtherOfALine_areApart(String one, String other) {
    assertThat(AgreementNames.alike(one, other)).isFalse();
    assertThat(AgreementNames.alike(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"New START, start", "Kelp and Cod Accord, cod kelp", "Kelp Treaty, the treaty"})
  void answers_allWordsAskedFor_isTrue(String name, String asked) {
    assertThat(AgreementNames.answers(name, asked)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"START, New START", "Cod Accord, kelp", "START II, START I"})
  void answers_aWordIsMissing_isFalse(String name, String asked) {
    assertThat(AgreementNames.answers(name, asked)).isFalse();
  }
}
