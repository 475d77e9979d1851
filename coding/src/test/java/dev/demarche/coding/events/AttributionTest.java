package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private final Attribution attribution = new Attribution();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam was shelled, two diplomats said. | two diplomats",
        "The dam was shelled, the palace said in a statement. | the palace",
        "The dam was shelled, the Élysée reported. | the Élysée",
        "'“The dam was shelled,” the ministry said.' | the ministry",
        "'\"The dam was shelled,\" the ministry said.' | the ministry",
        "The embassy said that the dam was shelled. | The embassy",
        "The embassy reported on Monday that the dam was shelled. | The embassy",
        "Asked about the dam, the ministry repeated that it was shelled. | the ministry",
        "According to the ministry, the dam was shelled. | the ministry",
        "The dam was shelled, according to the ministry. | the ministry",
        "The dam was shelled according to the ministry, which gave no details. | the ministry",
        "According to U.S. officials, the dam was shelled. | U.S. officials",
        "The dam was shelled, according to U.S. officials. | U.S. officials",
        "The dam was shelled, Reuters reported, citing two aides. | two aides",
        "The wire reported that the dam was shelled, citing a shepherd. | a shepherd",
        "The dam was shelled, two fishermen say, and the road was cut. | two fishermen",
        "The dam was shelled, residents said; the army was silent. | residents",
        "According to Gen. Amina Testname, the dam was shelled. | Gen. Amina Testname",
      })
  void of_wordsBesideTheClause_nameTheVoucher(String sentence, String voucher) {
    assertThat(voucher(sentence, "shelled")).contains(voucher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam was shelled.",
        "The dam was shelled and the embassy burned.",
        "The dam was shelled, which the army says, of course, was a mistake.",
        "Gunners shelled the dam before the embassy said anything.",
        "The ministry regretted that the dam was shelled.",
        "shelled",
      })
  void of_clauseWithoutVoucher_isEmpty(String sentence) {
    assertThat(voucher(sentence, "shelled")).isEmpty();
  }

  @Test
  void of_theVerbOfSayingItself_isEmpty() {
    assertThat(voucher("The embassy announced a truce.", "announced")).isEmpty();
  }

  private Optional<String> voucher(String sentence, String trigger) {
    int at = sentence.indexOf(trigger);
    return attribution.of(sentence, new Span(at, at + trigger.length())).map(s -> s.of(sentence));
  }
}
