package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names in a text may mean. */
class MatchTest {
  @ParameterizedTest
  @CsvSource({
    "Peru, NAME, PER",
    "Peruvian, ADJECTIVE, PER",
    "Maltese, ADJECTIVE, MLT",
    "Nairobi, CAPITAL, KEN",
    "U.S., NAME, USA",
    "US, NAME, USA",
    "Côte d'Ivoire, NAME, CIV"
  })
  void find_wordsForAState_giveItAndTheirForm(String word, Entry.Form form, String code) {
    assertThat(Shipped.found("Envoys of " + word + " met.", Entry.StateName.class))
        .anySatisfy(
            e -> {
              assertThat(e.form()).isEqualTo(form);
              assertThat(e.state().iso3()).isEqualTo(code);
            });
  }

  @Test
  void find_pronoun_isNoState() {
    assertThat(Shipped.KNOWLEDGE.find("Let us go.")).isEmpty();
  }

  @Test
  void find_nameOfSeveralThings_givesAll() {
    Match match = only("Washington");
    assertThat(match.as(Entry.StateName.class)).isPresent();
    assertThat(match.as(Entry.Locality.class)).isPresent();
    assertThat(match.as(Entry.PersonName.class)).isEmpty();
  }

  @Test
  void find_ministry_isOfNoState() {
    assertThat(Shipped.found("The foreign ministry was silent.", Entry.Ministry.class))
        .containsExactly(new Entry.Ministry("foreign ministry", "GOV"));
  }

  @Test
  void find_body_knowsItsMembers() {
    assertThat(Shipped.found("ECOWAS met in Abuja.", Entry.Body.class))
        .anySatisfy(b -> assertThat(b.members()).contains("NGA", "GHA"));
  }

  @Test
  void find_person_isMatchedWhole() {
    assertThat(Shipped.found("Amina Mohamed spoke in Nairobi.", Entry.PersonName.class))
        .anySatisfy(
            p -> {
              assertThat(p.whole()).isTrue();
              assertThat(p.person().of()).isEqualTo("KEN");
            });
  }

  @Test
  void find_shortNameOfANetwork_onlyAfterOn() {
    assertThat(Shipped.found("She wrote on X yesterday.", Entry.Outlet.class)).isNotEmpty();
    assertThat(Shipped.found("Variable X was unknown.", Entry.Outlet.class)).isEmpty();
  }

  @Test
  void entries_ofAMatch_areACopy() {
    assertThat(only("Peru").entries()).isUnmodifiable();
  }

  private static Match only(String text) {
    List<Match> matches = Shipped.KNOWLEDGE.find(text);
    assertThat(matches).hasSize(1);
    return matches.get(0);
  }
}
