package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {
  private static final NameWords WORDS = new NameWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met in Worcester, Massachusetts, on Friday. | Worcester | USA",
        "The British envoys met in Birmingham on Friday. | Birmingham | GBR",
        "A mill burned down in Reading, England. | Reading | GBR",
        "The ministers met in Nice, southern France. | Nice | FRA",
        "Spain's southern city of Córdoba opened a school. | Córdoba | ESP",
        "The Argentine city of Córdoba opened a school. | Córdoba | ARG",
        "Lebanon sent its army into Tripoli on Friday. | Tripoli | LBN",
        "Libya's two governments met in Tripoli. | Tripoli | LBY",
        "A ship left Tripoli on Friday. | Tripoli | LBY",
        "Pakistan closed the courts in Hyderabad. | Hyderabad | PAK",
        "India closed the courts in Hyderabad. | Hyderabad | IND",
        "Venezuela's unions marched in Valencia. | Valencia | VEN",
        "Spain's unions marched in Valencia. | Valencia | ESP",
        "A storm is nearing Savannah in Georgia, the US said. | Savannah | USA",
        "The governor spoke in Atlanta, Georgia. | Georgia | USA",
        "Canada's minister landed in Victoria, British Columbia. | Victoria | CAN",
        "The United States will open a yard in Mobile. | Mobile | USA"
      })
  void settled_nameOfSeveralPlaces_isTheOneThatTheTextTells(
      String text, String name, String state) {
    assertThat(states(text, name, Texts.DAY)).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reading the note, the minister of the United Kingdom smiled. | Reading",
        "The Polish president said: Police will stay. | Police",
        "Faith in Lincoln Prueba fell in the United States. | Lincoln",
        "The minister of Ecuador met Rodrigo Ibarra there. | Ibarra",
        "The spokesman met Ahmad Gumi in South Korea. | Gumi",
        "Trucks wait at the post of Kyzyl-Prueba in Russia. | Kyzyl"
      })
  void settled_nameThatIsNoPlaceHere_hasNone(String text, String name) {
    assertThat(states(text, name, Texts.DAY)).isEmpty();
  }

  @Test
  void settled_placeToldOnce_isMeantAgainLater() {
    String text = "A mill burned in Birmingham, Alabama. Britain's envoy left Birmingham.";
    assertThat(states(text, "Birmingham", Texts.DAY)).containsExactly("USA");
  }

  @Test
  void settled_regionOfManyStates_isNoneWhereNoneIsNamed() {
    assertThat(states("Rain fell in Northern Province.", "Northern Province", Texts.DAY)).isEmpty();
    assertThat(states("Rwanda saw rain in Northern Province.", "Northern Province", Texts.DAY))
        .containsExactly("RWA");
  }

  @Test
  void settled_placeInATitle_staysThoughWordsBeforeItHaveCapitals() {
    assertThat(states("Rebels Seize Goma After Ultimatum", "Goma", Texts.DAY))
        .containsExactly("COD");
  }

  @Test
  void settled_cityOnADay_liesInTheStateOfTheDay() {
    String text = "Crowds filled Leipzig.";
    assertThat(states(text, "Leipzig", LocalDate.of(1990, 3, 1))).containsExactly("DDR");
    assertThat(states(text, "Leipzig", LocalDate.of(1991, 3, 1))).containsExactly("DEU");
  }

  @Test
  void settled_georgiaAlone_isTheState() {
    List<Entry.StateName> names =
        matches("Georgia's minister spoke.", Texts.DAY).stream()
            .flatMap(m -> m.all(Entry.StateName.class).stream())
            .toList();
    assertThat(names).extracting(n -> n.state().iso3()).containsExactly("GEO");
  }

  private static List<String> states(String text, String name, LocalDate day) {
    return matches(text, day).stream()
        .filter(m -> m.span().of(text).equals(name))
        .flatMap(m -> m.all(Entry.Locality.class).stream())
        .map(p -> String.valueOf(p.state()))
        .toList();
  }

  private static List<Match> matches(String text, LocalDate day) {
    return new Localities(text, day, Texts.KNOWLEDGE.find(text), WORDS).settled();
  }
}
