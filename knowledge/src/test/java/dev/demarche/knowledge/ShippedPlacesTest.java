package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the table of places that ships. */
class ShippedPlacesTest {
  private static final List<Table.Row> PLACES = Shipped.rows("places");

  /** Kinds of places that lie within the state and not off its coast. */
  private static final Set<String> LAND = Set.of("city", "capital", "region", "base");

  @ParameterizedTest
  @CsvSource({
    "city, 5500",
    "capital, 240",
    "region, 2800",
    "base, 700",
    "island, 350",
    "strait, 80",
    "sea, 130",
    "disputed, 150",
    "crossing, 100",
    "port, 140",
    "nuclear, 80",
    "camp, 90",
    "river, 80",
    "pass, 15",
    "site, 850"
  })
  void kind_asShipped_hasItsPlaces(String kind, long least) {
    assertThat(Shipped.count("places", "kind", kind)).isGreaterThanOrEqualTo(least);
  }

  @Test
  void places_asShipped_areTwelveThousand() {
    assertThat(PLACES).hasSizeGreaterThanOrEqualTo(12_000);
  }

  @Test
  void coordinates_ofAllPlaces_areTold() {
    assertThat(PLACES).noneMatch(r -> r.get("lat").isEmpty() || r.get("lon").isEmpty());
  }

  @Test
  void coordinates_ofFiftyStates_lieWithinThem() throws IOException {
    List<String> outside = new ArrayList<>();
    Map<String, Table.Row> boxes =
        Shipped.own("state-boxes.tsv").stream()
            .collect(Collectors.toMap(r -> r.get("state"), r -> r));
    for (Table.Row place : PLACES) {
      Table.Row box = boxes.get(place.get("state"));
      boolean inland = LAND.contains(place.get("kind")) && place.get("to").isEmpty();
      if (box != null && inland && !isWithin(place, box)) {
        outside.add(place.error(place.get("name")).getMessage());
      }
    }
    assertThat(boxes).hasSizeGreaterThanOrEqualTo(50);
    assertThat(outside).isEmpty();
  }

  @Test
  void rows_ofOneNameStateKindAndPeriod_areOne() {
    Set<List<String>> seen = new HashSet<>();
    assertThat(PLACES)
        .allSatisfy(
            r ->
                assertThat(seen.add(List.of(key(r), r.get("state"), r.get("from"), r.get("to"))))
                    .as("%s", r.error(r.get("name")).getMessage())
                    .isTrue());
  }

  @Test
  void periods_ofOnePlace_doNotOverlap() {
    Map<String, List<Table.Row>> dated = new HashMap<>();
    PLACES.stream()
        .filter(r -> r.first("from") != null || r.last("to") != null)
        .forEach(r -> dated.computeIfAbsent(key(r) + spot(r), k -> new ArrayList<>()).add(r));
    assertThat(dated).hasSizeGreaterThanOrEqualTo(30);
    for (List<Table.Row> rows : dated.values()) {
      assertThat(rows).as(key(rows.get(0))).hasSize(2);
      LocalDate ends = rows.get(1).last("to");
      assertThat(rows.get(0).first("from")).isEqualTo(ends == null ? null : ends.plusDays(1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv, 1991-08-23, RUS",
    "Kyiv, 1991-08-24, UKR",
    "Vilnius, 1990-03-11, LTU",
    "Vukovar, 1991-06-24, YUG",
    "Vukovar, 1991-11-18, HRV",
    "Novi Sad, 1999-04-01, YUG",
    "Novi Sad, 2005-01-01, SCG",
    "Novi Sad, 2006-06-05, SRB",
    "Mitrovica, 2008-02-16, SRB",
    "Mitrovica, 2008-02-17, XKX",
    "Brno, 1992-12-31, CSK",
    "Brno, 1993-01-01, CZE",
    "Leipzig, 1990-10-02, DDR",
    "Leipzig, 1990-10-03, DEU",
    "Massawa, 1990-02-10, ETH",
    "Massawa, 1993-05-24, ERI",
    "Malakal, 2011-07-08, SDN",
    "Malakal, 2011-07-09, SSD",
    "Dili, 1999-08-30, IDN",
    "Dili, 2002-05-20, TLS",
    "Walvis Bay, 1994-02-28, ZAF",
    "Walvis Bay, 1994-03-01, NAM",
    "Mukalla, 1990-05-21, YMD",
    "Mukalla, 1990-05-22, YEM",
    "Bakassi, 2006-08-13, NGA",
    "Sevastopol, 2014-04-01, UKR",
    "Hong Kong Island, 1996-01-01, HKG"
  })
  void state_ofAPlaceThatChangedIt_isThatOfTheDay(String name, LocalDate day, String state) {
    assertThat(states(name, day)).containsOnly(state);
  }

  @ParameterizedTest
  @CsvSource({
    "Tripoli, LBN;LBY",
    "Hyderabad, IND;PAK",
    "Córdoba, ARG;ESP",
    "Valencia, ESP;VEN",
    "Punjab, IND;PAK"
  })
  void name_ofSeveralPlaces_hasAllOfThem(String name, String states) {
    assertThat(states(name, LocalDate.of(2024, 5, 1)))
        .containsExactlyInAnyOrder(states.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource({"Nice", "Bath", "Reading", "Mobile", "Split", "Police", "Most", "Lincoln", "Batman"})
  void name_thatAsOftenIsSomethingElse_isDoubtful(String name) {
    assertThat(Shipped.found(name, Entry.Locality.class))
        .isNotEmpty()
        .allMatch(Entry.Locality::doubtful);
  }

  private static Set<String> states(String name, LocalDate day) {
    return Shipped.found(name, Entry.Locality.class)
        .filter(p -> p.holdsOn(day) && !p.doubtful())
        .map(p -> String.valueOf(p.state()))
        .collect(Collectors.toSet());
  }

  private static boolean isWithin(Table.Row place, Table.Row box) {
    double lat = Double.parseDouble(place.get("lat"));
    double lon = Double.parseDouble(place.get("lon"));
    return lat >= number(box, "south")
        && lat <= number(box, "north")
        && lon >= number(box, "west")
        && lon <= number(box, "east");
  }

  private static double number(Table.Row row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static String key(Table.Row row) {
    return Knowledge.key(row.get("name")) + " " + row.get("kind");
  }

  private static String spot(Table.Row row) {
    return " " + row.get("lat") + " " + row.get("lon");
  }
}
