package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of several answers for an office: principals before deputies, governments before rivals. */
class RanksTest {
  private final OfficeHolders holders = Shipped.KNOWLEDGE.offices();

  @ParameterizedTest
  @CsvSource({
    "Hamas, 2000-06-01, Ahmed Yassin",
    "Hamas, 2015-06-01, Khaled Meshaal",
    "Hamas, 2019-06-01, Ismail Haniyeh",
    "Hamas, 2024-09-01, Yahya Sinwar",
    "Hezbollah, 2020-06-01, Hassan Nasrallah",
    "Hezbollah, 2025-01-15, Naim Qassem",
    "Houthis, 2022-06-01, Abdul-Malik al-Houthi",
    "Rapid Support Forces, 2016-06-01, Mohamed Hamdan Dagalo",
    "M23, 2024-06-01, Bertrand Bisimwa",
    "Kurdistan Workers' Party, 2016-06-01, Abdullah Öcalan",
    "Kurdistan Regional Government, 2015-06-01, Masoud Barzani",
    "Taliban, 2018-06-01, Hibatullah Akhundzada",
    "Southern Transitional Council, 2020-06-01, Aidarous al-Zubaidi",
    "PRK, 2015-06-01, Kim Jong Un",
    "DEU, 2015-06-01, Angela Merkel",
    "FRA, 2015-06-01, François Hollande"
  })
  void holder_leader_isThePrincipal(String of, LocalDate day, String name) {
    assertHolder(of, Office.LEADER, "leader", day, name);
  }

  @ParameterizedTest
  @CsvSource({
    "LBY, HOG, 2015-06-01, Abdullah al-Thani",
    "LBY, HOG, 2017-06-01, Fayez al-Sarraj",
    "LBY, HOG, 2022-06-01, Abdul Hamid Dbeibah",
    "LBY, HOG, 2024-06-01, Abdul Hamid Dbeibah",
    "LBY, FM, 2020-06-01, Mohamed Siala",
    "SDN, HOG, 2025-10-01, Kamil Idris",
    "YEM, HOG, 2017-06-01, Ahmed Obaid bin Daghr",
    "YEM, HOG, 2022-06-01, Maeen Abdulmalik Saeed",
    "YEM, HOG, 2025-06-01, Salem bin Breik",
    "YEM, FM, 2017-06-01, Abdulmalik al-Mekhlafi",
    "YEM, FM, 2025-06-01, Shaya Mohsen al-Zindani",
    "NIC, HOS, 2025-06-01, Daniel Ortega",
    "SOM, HOS, 2020-06-01, Mohamed Abdullahi Mohamed"
  })
  void holder_rivalGovernments_isTheRecognisedOne(
      String of, Office office, LocalDate day, String name) {
    assertHolder(of, office, "", day, name);
  }

  @ParameterizedTest
  @CsvSource({
    "IRN, VP, vice president, 2024-10-01, Mohammad Reza Aref",
    "IRN, VP, first vice president, 2016-06-01, Eshaq Jahangiri",
    "SSD, VP, first vice president, 2021-06-01, Riek Machar",
    "FRA, SPK, president of the senate, 2019-06-01, Gérard Larcher",
    "FRA, SPK, president of the national assembly, 2019-06-01, Richard Ferrand",
    "FRA, SPK, parliament speaker, 2019-06-01, Richard Ferrand",
    "RUS, SPK, federation council speaker, 2019-06-01, Valentina Matviyenko",
    "RUS, SPK, parliament speaker, 2019-06-01, Vyacheslav Volodin",
    "PAK, ARMY, army chief, 2019-06-01, Qamar Javed Bajwa",
    "UKR, ARMY, commander-in-chief, 2023-06-01, Valerii Zaluzhnyi",
    "ISR, INT, national security minister, 2023-06-01, Itamar Ben-Gvir"
  })
  void holder_severalSeats_isThatOfTheTitle(
      String of, Office office, String phrase, LocalDate day, String name) {
    assertHolder(of, office, phrase, day, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Somaliland's president, 2020-06-01, Muse Bihi Abdi",
    "the president of Somaliland, 2025-01-15, Abdirahman Mohamed Abdullahi",
    "Somalia's president, 2020-06-01, Mohamed Abdullahi Mohamed",
    "the Transnistrian leader, 2018-06-01, Vadim Krasnoselsky",
    "Georgia's president, 2022-06-01, Salome Zourabichvili",
    "Abkhazia's president, 2022-06-01, Aslan Bzhania",
    "the Northern Cyprus leader, 2018-06-01, Mustafa Akıncı",
    "the Houthi prime minister, 2023-06-01, Abdulaziz bin Habtour"
  })
  void ask_partOfAStateWithLeadersOfItsOwn_isTheirs(String phrase, LocalDate day, String name) {
    assertThat(new Lookup(Shipped.KNOWLEDGE).ask(phrase, day).candidates())
        .extracting(Candidate::name)
        .isEqualTo(List.of(name));
  }

  private void assertHolder(String of, Office office, String phrase, LocalDate day, String name) {
    Set<Office> offices = EnumSet.of(office);
    assertThat(holders.holder(of, offices, phrase, day).map(Tenure::person)).contains(name);
  }
}
