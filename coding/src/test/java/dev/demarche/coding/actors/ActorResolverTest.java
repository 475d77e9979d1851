package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorResolverTest {
  @ParameterizedTest
  @CsvSource({
    "the German chancellor, 1995-06-01, DEU, Helmut Kohl",
    "the German chancellor, 2010-06-01, DEU, Angela Merkel",
    "the president of Kenya, 2024-03-01, KEN, William Ruto",
    "France's foreign minister, 2003-02-14, FRA, Dominique de Villepin",
    "the Indian prime minister, 2001-07-15, IND, Atal Bihari Vajpayee",
    "the British premier, 1985-01-10, GBR, Margaret Thatcher",
    "the leader of Hezbollah, 2020-06-01, LBN, Hassan Nasrallah",
    "the Hamas leader, 2015-06-01, PSE, Khaled Meshaal",
    "the Houthi leader, 2022-06-01, YEM, Abdul-Malik al-Houthi",
    "the Pentagon chief, 2014-06-01, USA, Chuck Hagel",
    "the UAE president, 2023-06-01, ARE, Mohamed bin Zayed Al Nahyan",
    "Libya's prime minister, 2022-06-01, LBY, Abdul Hamid Dbeibah",
    "Somalia's president, 2020-06-01, SOM, Mohamed Abdullahi Mohamed",
    "Somaliland's president, 2020-06-01, SOM, Muse Bihi Abdi",
  })
  void resolve_ofAnOffice_givesItsHolderOfThatDay(
      String phrase, LocalDate day, String state, String name) {
    Entity entity = only("Yesterday " + phrase + " spoke.", phrase, day);
    assertThat(entity.actor().state()).isEqualTo(state);
    assertThat(entity.actor().name()).isEqualTo(name);
    assertThat(entity.actor().kind()).isEqualTo(ActorKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "the NATO chief, 2012-06-01, North Atlantic Treaty Organization, Anders Fogh Rasmussen",
    "the NATO secretary general, 2000-06-01, North Atlantic Treaty Organization, George Robertson",
    "the IAEA chief, 2005-06-01, International Atomic Energy Agency, Mohamed ElBaradei",
    "the OPEC secretary general, 2023-06-01, Organization of the Petroleum Exporting Countries,"
        + " Haitham al-Ghais",
  })
  void resolve_ofAnOfficeOfABody_givesItsHolderOfThatDay(
      String phrase, LocalDate day, String body, String name) {
    Entity entity = only("Yesterday " + phrase + " spoke.", phrase, day);
    assertThat(entity.actor().body()).isEqualTo(body);
    assertThat(entity.actor().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"the US envoy, USA", "a U.S. envoy, USA", "a UK envoy, GBR"})
  void resolve_ofAnEnvoyOfAState_isOfThatState(String phrase, String state) {
    Entity entity =
        only("NAIROBI - Yesterday " + phrase + " spoke.", phrase, LocalDate.of(2024, 5, 6));
    assertThat(entity.actor().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "a base in northern Peru, PER",
    "a military base near Lima, PER",
    "a Turkish base in northern Iraq, TUR",
    "a convoy near Kidal, MLI",
  })
  void resolve_ofABaseSomewhere_isOfWhoseItIsElseOfTheStateItLiesIn(String phrase, String state) {
    Entity entity = only("OSLO - Chile spoke of " + phrase + ".", phrase, LocalDate.of(2024, 5, 6));
    assertThat(entity.actor().state()).isEqualTo(state);
  }

  @Test
  void resolve_ofAnotherMinisterThanTheOneToldBefore_isNotOfHisState() {
    String text =
        "OSLO - Norway built a road. The Peruvian trade minister spoke. Later the Prime Minister"
            + " slept. Norway rested.";
    Entity entity = only(text, "the Prime Minister", LocalDate.of(2024, 5, 6));
    assertThat(entity.actor().state()).isEqualTo("NOR");
  }

  @Test
  void resolve_ofTheUnMission_isTheUnitedNations() {
    Entity entity =
        only(
            "Kenya thanked the UN mission in Bamako.",
            "the UN mission in Bamako",
            LocalDate.of(2020, 5, 6));
    assertThat(entity.actor().name()).isEqualTo("United Nations");
  }

  @Test
  void resolve_ofALeaderOfOthersThanTheState_isNotItsLeader() {
    String text = "On Monday the Kenyan union leader protested.";
    Entity entity = only(text, "the Kenyan union leader", LocalDate.of(2024, 5, 6));
    assertThat(entity.actor().state()).isEqualTo("KEN");
    assertThat(entity.actor().name()).isEqualTo("union leader");
    assertThat(entity.actor().sector()).isEqualTo("LAB");
  }

  @ParameterizedTest
  @CsvSource({
    "Oslo, NOR",
    "the Kremlin, RUS",
    "Peruvian officials, PER",
    "the Kenyan government, KEN",
    "Zambia, ZMB",
  })
  void resolve_ofACapitalOrSide_givesTheState(String phrase, String state) {
    Entity entity = only("On Monday " + phrase + " protested.", phrase, LocalDate.of(2024, 5, 6));
    assertThat(entity.actor().state()).isEqualTo(state);
  }

  @Test
  void resolve_ofAFamilyName_givesThePersonNamedInFull() {
    String text = "William Ruto flew to Helsinki. On Tuesday Ruto met students.";
    assertThat(last(text, "Ruto").actor().name()).isEqualTo("William Ruto");
  }

  @Test
  void resolve_ofAPronoun_givesTheSubjectOfTheSentenceBefore() {
    String text = "William Ruto received Alexander Stubb. Later he flew home.";
    assertThat(last(text, "he").actor().name()).isEqualTo("William Ruto");
  }

  @Test
  void resolve_ofAnUnknownPerson_takesTheStateFromHisTitle() {
    String text = "Malian information minister Oumou Testname Dicko denied it.";
    Entity entity = last(text, "Oumou Testname Dicko");
    assertThat(entity.actor().kind()).isEqualTo(ActorKind.PERSON);
    assertThat(entity.actor().state()).isEqualTo("MLI");
  }

  @Test
  void resolve_ofAnUnknownPerson_takesTheStateFromTheDescriptionBeforeHim() {
    String text =
        "The head of the Chadian delegation, Fatime Testname, met the Sudanese negotiator, Yasir"
            + " Samplename, in Addis Ababa.";
    assertThat(last(text, "Fatime Testname").actor().state()).isEqualTo("TCD");
    assertThat(last(text, "Yasir Samplename").actor().state()).isEqualTo("SDN");
  }

  @Test
  void resolve_ofAPlaceBeforeAComma_givesTheUnknownPersonNoState() {
    String text = "In Oslo, Fatime Testname said no.";
    assertThat(last(text, "Fatime Testname").actor().state()).isNull();
  }

  @Test
  void resolve_ofADescription_givesThePersonInApposition() {
    String text =
        "Ghana's director of military operations, Colonel Kofi Testname, rang the capital.";
    Entity entity = last(text, "Ghana's director of military operations");
    assertThat(entity.actor().name()).isEqualTo("Kofi Testname");
    assertThat(entity.actor().state()).isEqualTo("GHA");
  }

  @Test
  void resolve_ofACommitteeInACapital_givesAnOrganOfThatState() {
    String text = "The Harbour Inspection Committee in Baku denied it.";
    Entity entity = last(text, "The Harbour Inspection Committee in Baku");
    assertThat(entity.actor().state()).isEqualTo("AZE");
    assertThat(entity.actor().kind()).isEqualTo(ActorKind.GOVERNMENT);
  }

  @Test
  void resolve_ofACongress_isThatOfTheUnitedStatesOnlyWhereTheyAreNamed() {
    assertThat(resolve("Nepal spoke. Congress voted.", 13, 8, LocalDate.of(2024, 1, 1)))
        .noneMatch(e -> "USA".equals(e.actor().state()));
    assertThat(resolve("Washington spoke. Congress voted.", 18, 8, LocalDate.of(2024, 1, 1)))
        .anyMatch(e -> "USA".equals(e.actor().state()));
  }

  @Test
  void resolve_ofAnUnknownPersonBehindAWeekday_isFound() {
    Entity entity = last("On Monday Oumou Testname Dicko denied it.", "Oumou Testname Dicko");
    assertThat(entity.actor().name()).isEqualTo("Oumou Testname Dicko");
  }

  @Test
  void resolve_ofAnInternationalBody_hasNoState() {
    Entity entity = last("The African Union sent observers.", "African Union");
    assertThat(entity.actor().kind()).isEqualTo(ActorKind.IGO);
    assertThat(entity.actor().state()).isNull();
  }

  @Test
  void resolve_ofAList_givesEachParty() {
    String text = "Chile and Peru signed.";
    List<Entity> parties =
        resolve(text, text.indexOf("Chile"), "Chile and Peru".length(), LocalDate.of(2024, 1, 1));
    assertThat(parties).extracting(Entity::side).containsExactly("CHL", "PER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the Peruvian and Chilean presidents", "the presidents of Peru and Chile"})
  void resolve_ofAListThatSharesAnOffice_givesEachHolder(String phrase) {
    String text = "Yesterday " + phrase + " met.";
    assertThat(resolve(text, text.indexOf(phrase), phrase.length(), LocalDate.of(2024, 5, 6)))
        .extracting(e -> e.actor().name())
        .containsExactly("Dina Boluarte", "Gabriel Boric");
  }

  @Test
  void resolve_ofTheTwoSides_givesThoseNamedBefore() {
    String text = "Chile met Peru in Arica. The two sides agreed.";
    List<Entity> parties =
        resolve(
            text,
            text.indexOf("The two sides"),
            "The two sides".length(),
            LocalDate.of(2024, 1, 1));
    assertThat(parties).extracting(Entity::side).containsExactly("CHL", "PER");
  }

  private static Entity last(String text, String phrase) {
    return resolve(text, text.lastIndexOf(phrase), phrase.length(), LocalDate.of(2024, 5, 6))
        .get(0);
  }

  private static Entity only(String text, String phrase, LocalDate day) {
    return Texts.only(resolve(text, text.indexOf(phrase), phrase.length(), day));
  }

  private static List<Entity> resolve(String text, int at, int length, LocalDate day) {
    Reading reading = Texts.published(day, text);
    return Texts.cast(reading).resolve(new Span(at, at + length), null, List.of());
  }
}
