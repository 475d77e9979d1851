package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private final Thesaurus thesaurus = Thesaurus.load();

  @Test
  void find_termOfATopic_givesItWithItsContext() {
    assertThat(thesaurus.find("Both coasts want fewer illegal fishing boats."))
        .containsExactly(new Thesaurus.Topic("fishing", "natural_resource"));
  }

  @Test
  void find_severalTerms_giveEachTopicOnceInTheirOrder() {
    assertThat(thesaurus.find("Tourism and fisheries, then tourists again."))
        .extracting(Thesaurus.Topic::name)
        .containsExactly("tourism", "fishing");
  }

  @Test
  void find_wordsInOtherCase_findsThem() {
    assertThat(thesaurus.find("TOURISM")).extracting(Thesaurus.Topic::name).contains("tourism");
  }

  @Test
  void find_nothingKnown_isEmpty() {
    assertThat(thesaurus.find("The lamp was green.")).isEmpty();
  }
}
