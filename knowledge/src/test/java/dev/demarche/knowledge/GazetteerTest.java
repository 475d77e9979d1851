package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How names are found: the longest, and written as the table writes them. */
class GazetteerTest {
  private final Gazetteer gazetteer = new Gazetteer();

  @Test
  void find_nameWithinALongerOne_givesTheLonger() {
    add("Port");
    add("Port Ellen");
    assertThat(found("Port Ellen and Port")).containsExactly("Port Ellen", "Port");
  }

  @Test
  void find_beginningOfALongerName_givesTheShorter() {
    add("Port");
    add("Port Ellen Harbour");
    assertThat(found("Port Ellen")).containsExactly("Port");
  }

  @Test
  void find_shortAcronym_wantsCapitals() {
    add("HIM");
    assertThat(found("HIM told him, Him too")).containsExactly("HIM");
  }

  @Test
  void find_shortAcronymWithSmallLetters_wantsACapitalInside() {
    add("HiM");
    assertThat(found("Him, HiM, HIM")).containsExactly("HiM", "HIM");
  }

  @Test
  void find_longerAcronym_takesACapital() {
    add("CARICOM");
    assertThat(found("Caricom and caricom")).containsExactly("Caricom");
  }

  @Test
  void find_nameWithACapital_isNoCommonWord() {
    add("Turkey");
    assertThat(found("turkey and Turkey and TURKEY")).containsExactly("Turkey", "TURKEY");
  }

  @Test
  void find_commonWord_inAnyCase() {
    add("foreign ministry");
    assertThat(found("Foreign Ministry, foreign ministry")).hasSize(2);
  }

  @Test
  void find_accents_doNotMatter() {
    add("São Tomé");
    assertThat(found("Sao Tome")).containsExactly("Sao Tome");
  }

  @Test
  void find_beginningAndEndOfOtherNames_isNoName() {
    add("Port Ellen Harbour");
    assertThat(found("Port Ellen and Ellen Harbour")).isEmpty();
  }

  @Test
  void find_nameAfterABrokenLongerOne_isFound() {
    add("Port Ellen Harbour");
    add("Ellen Bay");
    assertThat(found("Port Ellen Bay")).containsExactly("Ellen Bay");
  }

  @Test
  void find_nameThatBeginsWithAnArticle_yieldsToALongerOneBehindIt() {
    add("The Harbour");
    add("Harbour Pilots Guild");
    assertThat(found("The Harbour Pilots Guild and The Harbour"))
        .containsExactly("Harbour Pilots Guild", "The Harbour");
  }

  @Test
  void find_nameThatBeginsWithAnArticle_doesNotYieldToItsOwnRest() {
    add("The Harbour");
    add("Harbour");
    assertThat(found("The Harbour")).containsExactly("The Harbour");
  }

  @Test
  void names_givesEachFoldedOnce() {
    add("São Tomé");
    add("Sao Tome");
    add("Port");
    assertThat(gazetteer.names()).containsExactlyInAnyOrder("sao tome", "port");
  }

  @Test
  void add_nameOfNoWord_isNoName() {
    add("…");
    assertThat(found("…")).isEmpty();
  }

  private void add(String name) {
    gazetteer.add(name, new Entry.Ministry(name, "GOV"), Layer.SHIPPED);
  }

  private List<String> found(String text) {
    return gazetteer.find(text).stream().map(h -> h.span().of(text)).toList();
  }
}
