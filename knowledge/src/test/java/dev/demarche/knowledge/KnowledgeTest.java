package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to the shipped tables: by name, by office, by day. */
class KnowledgeTest {
  private final Knowledge knowledge = Shipped.KNOWLEDGE;

  @ParameterizedTest
  @CsvSource({
    "KEN, FM, 2010-05-01, Moses Wetang'ula",
    "NZL, HOG, 1990-10-01, Mike Moore",
    "URY, FM, 2012-03-04, Luis Almagro",
    "SVN, FM, 1997-06-30, Zoran Thaler",
    "United Nations, HEAD, 1999-02-03, Kofi Annan"
  })
  void holder_onADay_isWhoHeldTheOffice(String of, Office office, LocalDate day, String name) {
    assertThat(knowledge.holder(of, Set.of(office), day).map(Tenure::person)).contains(name);
  }

  @Test
  void holder_onTheDayOfHandingOver_isTheOneWhoCame() {
    assertThat(knowledge.holder("NZL", Set.of(Office.HOG), LocalDate.of(1990, 9, 4)))
        .map(Tenure::person)
        .contains("Mike Moore");
  }

  @Test
  void holder_ofNothingKnown_isNobody() {
    assertThat(knowledge.holder("Atlantis", Set.of(Office.HOS), LocalDate.of(2000, 1, 1)))
        .isEmpty();
  }

  @Test
  void person_ofATenure_heldIt() {
    Tenure tenure =
        knowledge.holder("KEN", Set.of(Office.FM), LocalDate.of(2016, 1, 1)).orElseThrow();
    Person person = knowledge.person(tenure).orElseThrow();
    assertThat(person.name()).isEqualTo("Amina Mohamed");
    assertThat(person.female()).isTrue();
    assertThat(person.tenures()).contains(tenure);
  }

  @Test
  void byFamily_sharedName_givesEverybody() {
    assertThat(knowledge.byFamily("Flosse")).extracting(Person::name).contains("Gaston Flosse");
    assertThat(knowledge.byFamily("Kim")).hasSizeGreaterThan(5);
    assertThat(knowledge.byFamily("Nobodyson")).isEmpty();
  }

  @Test
  void officeOn_aDay_isTheOneOfThen() {
    Person person = knowledge.byFamily("Almagro").get(0);
    assertThat(person.officeOn(LocalDate.of(2013, 7, 1)).map(Tenure::office)).contains(Office.FM);
    assertThat(person.distance(LocalDate.of(2013, 7, 1))).isZero();
    assertThat(person.distance(LocalDate.of(1990, 1, 1))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"GEO, Georgia", "CYP, Cyprus", "SOM, Somalia", "RUS, Russia"})
  void state_codeOfSeveralRows_isTheRecognisedOneOfToday(String code, String name) {
    assertThat(knowledge.state(code).map(State::name)).contains(name);
  }

  @Test
  void find_ofAGovernmentBehindAnArticle_isNoOutlet() {
    assertThat(Shipped.found("The National Unity Government slept.", Entry.Outlet.class)).isEmpty();
    assertThat(Shipped.found("The National Unity Government slept.", Entry.Organ.class))
        .extracting(Entry.Organ::name)
        .contains("National Unity Government");
  }

  @Test
  void state_unknownCode_isNone() {
    assertThat(knowledge.state("ZZZ")).isEmpty();
  }
}
