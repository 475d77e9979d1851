package dev.demarche.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of codes agree with each other and with those that acts are coded by. */
class SchemesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Countries COUNTRIES = new Countries(KNOWLEDGE);

  @Test
  void cameo_everyCodeThatWeWrite_hasTheSameScore() {
    CameoCodes cameo = new CameoCodes();

    assertThat(DataTable.read("codes.tsv"))
        .hasSize(83)
        .allSatisfy(
            row -> {
              CameoCodes.Code code = cameo.find(row.get(2)).orElseThrow();
              assertThat(code.code()).isEqualTo(row.get(2));
              assertThat(Double.parseDouble(code.gdelt()))
                  .isEqualTo(Double.parseDouble(row.get(3)));
            });
  }

  /** CAMEO's 0831 is a concession, PLOVER's resignation a retreat. */
  @Test
  void cameo_writtenAndRead_isTheSameTypeInAllButOne() {
    CameoCodes cameo = new CameoCodes();
    List<String> changed = new ArrayList<>();
    for (DataTable.Row row : DataTable.read("codes.tsv")) {
      String type = String.valueOf(cameo.find(row.get(2)).orElseThrow().type());
      if (!type.equals(row.get(0))) {
        changed.add(row.get(0) + " " + row.get(1) + " " + type);
      }
    }

    assertThat(changed).containsExactly("RETREAT resign CONCEDE");
  }

  @Test
  void cameo_everyMode_isOneThatTheTypeHas() {
    Set<String> modes = new HashSet<>();
    DataTable.read("codes.tsv").forEach(row -> modes.add(row.get(0) + " " + row.get(1)));

    assertThat(Tables.of("cameo.tsv"))
        .hasSize(318)
        .filteredOn(row -> !row.get("type").isEmpty())
        .hasSize(311)
        .allSatisfy(row -> assertThat(modes).contains(row.get("type") + " " + row.get("mode")));
  }

  @Test
  void bodies_everyName_isInTheTablesOfWhoIsWho() {
    Set<String> names = new HashSet<>(KNOWLEDGE.names().toList());

    assertThat(Tables.of("bodies.tsv"))
        .allSatisfy(
            row ->
                assertThat(names)
                    .contains(row.get("name").toLowerCase(Locale.ROOT).replace('-', ' ')));
  }

  @ParameterizedTest
  @CsvSource({
    "United Nations, IGOUNO, UNO",
    "World Food Programme, IGOUNOWFP, UNO;WFP",
    "UN Security Council, IGOUNO, UNO",
    "UN General Assembly, IGOUNO, UNO",
    "UN Panel of Experts on North Korea, IGOUNO, UNO",
    "IAEA Board of Governors, IGOUNOIAE, UNO;IAE",
    "European Commission, IGOEEC, EEC",
    "African Union, IGOOAU, OAU",
    "Lake Chad Basin Commission, IGO, ''",
    "Society of Nobody Known, IGO, ''"
  })
  void bodies_organs_haveTheCodeOfTheirBody(String name, String code, String attributes) {
    Bodies bodies = new Bodies(KNOWLEDGE);

    assertThat(bodies.code(name)).isEqualTo(code);
    assertThat(bodies.attributes(name)).isEqualTo(attributes);
  }

  /** Antarctica is nobody's. */
  @Test
  void countries_allOfToday_haveCodesOfCameoAndFips() {
    LocalDate day = LocalDate.parse("2020-01-01");
    Set<String> all = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    all.remove("ATA");

    assertThat(all)
        .allSatisfy(
            iso3 -> {
              assertThat(COUNTRIES.ofCameo(COUNTRIES.cameo(iso3, day))).isPresent();
              assertThat(COUNTRIES.ofFips(COUNTRIES.fips(iso3, day))).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, 1988-05-03, USR, UR, 365, Soviet Union",
    "RUS, 1991-12-26, RUS, RS, 365, Russia",
    "DEU, 1985-01-01, GMW, GE, 260, West Germany",
    "DEU, 1949-05-22, DEU, GM, 255, Germany",
    "DEU, 1890-03-20, DEU, GM, 255, Germany",
    "RUS, 1890-03-20, RUS, RS, 365, Russia",
    "SRB, 1914-07-28, SRB, RI, 345, Serbia",
    "SRB, 1999-03-24, YUG, YI, 345, Federal Republic of Yugoslavia",
    "CZE, 1968-08-21, CZA, CZ, 315, Czechoslovakia",
    "YEM, 1980-01-01, YMN, YE, 678, North Yemen",
    "DEU, 1990-10-03, DEU, GM, 255, Germany",
    "YUG, 1990-01-01, YUG, YO, 345, Yugoslavia",
    "XKX, 2020-01-01, KSV, KV, 347, Kosovo",
    "JEY, 2020-01-01, GBR, JE, '', Jersey",
    "BES, 2020-01-01, NLD, NL, '', Caribbean Netherlands",
    "KEN, 2020-01-01, KEN, KE, 501, Kenya"
  })
  void countries_onADay_haveTheCodesOfThatDay(
      String iso3, String day, String cameo, String fips, String cow, String name) {
    LocalDate date = LocalDate.parse(day);

    assertThat(COUNTRIES.cameo(iso3, date)).isEqualTo(cameo);
    assertThat(COUNTRIES.fips(iso3, date)).isEqualTo(fips);
    assertThat(COUNTRIES.cow(iso3, date)).isEqualTo(cow);
    assertThat(COUNTRIES.name(iso3, date)).contains(name);
  }
}
