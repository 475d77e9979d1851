package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the tables that ship. */
class ShippedTablesTest {
  @ParameterizedTest
  @CsvSource({
    "states, 275",
    "state-codes, 275",
    "memberships, 100",
    "offices, 300",
    "organs, 1500",
    "ministries, 100",
    "places, 5900",
    "agreements, 500",
    "groups, 600",
    "topics, 250"
  })
  void table_asShipped_hasItsRows(String table, int least) {
    assertThat(Shipped.rows(table)).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({
    "bodies, kind, IGO, 300",
    "bodies, kind, NGO, 200",
    "media, kind, MEDIA, 600",
    "media, kind, THINK_TANK, 150"
  })
  void kind_asShipped_hasItsRows(String table, String column, String kind, long least) {
    assertThat(Shipped.count(table, column, kind)).isGreaterThanOrEqualTo(least);
  }

  @Test
  void bodies_asShipped_haveAcronyms() {
    assertThat(
            Shipped.rows("bodies").stream()
                .filter(r -> r.list("variants").stream().anyMatch(v -> v.matches("[A-Z]{2,}.*"))))
        .hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void media_asShipped_haveStateAndOwnership() {
    assertThat(Shipped.rows("media").stream().filter(r -> r.get("ownership").isEmpty())).isEmpty();
    assertThat(
            Shipped.rows("media").stream()
                .filter(r -> r.get("state").isEmpty())
                .map(r -> r.get("name")))
        .containsExactly("UN News");
  }

  /** Nobody lives there, or the state is its own capital. */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of("ATA", "BVT", "GIB", "HKG", "HMD", "MAC", "TKL", "UMI", "VAT");

  private static final Set<String> WITHOUT_PEOPLE = Set.of("ATF", "BVT", "HMD", "UMI");

  @Test
  void states_asShipped_haveNamesAdjectivesAndCapital() {
    assertThat(Shipped.rows("states"))
        .allSatisfy(
            row -> {
              String code = row.need("iso3");
              row.need("name");
              row.need("full");
              assertThat(row.list("adjectives").isEmpty())
                  .as(code)
                  .isEqualTo(WITHOUT_PEOPLE.contains(code));
              assertThat(row.list("capital").isEmpty())
                  .as(code)
                  .isEqualTo(WITHOUT_CAPITAL.contains(code));
            });
  }

  @Test
  void stateCodes_ofEachState_areThere() {
    assertThat(Shipped.rows("state-codes").stream().map(r -> r.get("name")))
        .containsExactlyInAnyOrderElementsOf(
            Shipped.rows("states").stream().map(r -> r.get("name")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "iso2, [A-Z]{2}",
    "iso3, [A-Z]{3}",
    "iso_numeric, \\d{3}",
    "fips, [A-Z]{2}",
    "cow_num, '\\d{1,3}'",
    "cow_abb, '[A-Z]{2,3}'",
    "gw_num, '\\d{1,3}'",
    "cameo, [A-Z]{3}"
  })
  void stateCodes_ofPresentStates_areOfTheirFormAndMeanOne(String scheme, String form) {
    Set<String> present =
        Shipped.rows("states").stream()
            .filter(r -> r.get("to").isEmpty())
            .map(r -> r.get("name"))
            .collect(Collectors.toSet());
    List<String> codes =
        Shipped.rows("state-codes").stream()
            .filter(r -> present.contains(r.get("name")) && !r.get(scheme).isEmpty())
            .map(r -> r.get(scheme))
            .toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches(form));
  }

  @Test
  void codes_ofAState_areThoseOfEachScheme() {
    assertThat(Shipped.KNOWLEDGE.codes("Germany"))
        .contains(new StateCodes("DEU", "DE", "276", "GM", "255", "GMY", "260", "DEU"));
    assertThat(Shipped.KNOWLEDGE.codes("Atlantis")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "European Union, 1994-12-31, 12",
    "European Union, 1995-01-01, 15",
    "European Union, 2004-05-01, 25",
    "European Union, 2020-01-31, 28",
    "European Union, 2020-02-01, 27",
    "North Atlantic Treaty Organization, 1990-01-01, 16",
    "North Atlantic Treaty Organization, 2004-04-01, 26",
    "North Atlantic Treaty Organization, 2024-04-01, 32",
    "United Nations, 2012-01-01, 193",
    "Council of Europe, 2022-04-01, 46",
    "BRICS, 2009-07-01, 4",
    "BRICS, 2025-06-01, 10"
  })
  void members_ofADay_areThoseOfTheTime(String body, LocalDate day, int members) {
    assertThat(Shipped.KNOWLEDGE.members(body, day)).hasSize(members);
  }

  /** What the table of bodies has as present members is what the terms say of today. */
  @Test
  void memberships_thatLast_areThePresentMembers() {
    Map<String, List<String>> present =
        Shipped.rows("bodies").stream()
            .collect(Collectors.toMap(r -> r.get("name"), r -> r.list("members"), (a, b) -> a));
    assertThat(Shipped.rows("memberships"))
        .allSatisfy(
            row -> {
              row.first("from");
              if (row.last("to") == null && !row.get("body").equals("League of Arab States")) {
                assertThat(present.get(row.get("body"))).containsAll(row.list("states"));
              }
            });
  }

  @Test
  void tenures_asShipped_areManyThousands() {
    assertThat(Shipped.regional("tenures")).hasSizeGreaterThanOrEqualTo(6_000);
  }

  @Test
  void persons_asShipped_areSomeThousands() {
    assertThat(Shipped.regional("persons")).hasSizeGreaterThanOrEqualTo(3_500);
    assertThat(Shipped.KNOWLEDGE.persons()).hasSizeGreaterThanOrEqualTo(3_500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"organs", "groups", "media", "places"})
  void states_ofATable_areKnown(String table) {
    assertThat(unknown(Shipped.rows(table).stream(), "state", states())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenures", "persons"})
  void states_ofWhoHeldWhat_areStatesOrActors(String folder) {
    Set<String> known = new HashSet<>(states());
    for (String table : List.of("bodies", "groups", "media", "organs")) {
      Shipped.rows(table).forEach(r -> known.add(r.get("name")));
    }
    assertThat(unknown(Shipped.regional(folder).stream(), "state", known)).isEmpty();
  }

  @Test
  void members_ofBodies_areKnownStates() {
    assertThat(unknownOf(Shipped.rows("bodies"), "members", states())).isEmpty();
  }

  @Test
  void parties_ofAgreements_areStatesOrBodies() {
    Set<String> known = new HashSet<>(states());
    Shipped.rows("bodies").forEach(r -> known.add("IGO|" + r.get("name")));
    assertThat(unknownOf(Shipped.rows("agreements"), "parties", known)).isEmpty();
  }

  @Test
  void tenures_asShipped_endAfterTheyBegin() {
    assertThat(Shipped.regional("tenures"))
        .noneSatisfy(
            row -> {
              assertThat(row.first("from")).isNotNull();
              assertThat(row.last("to")).isBefore(row.first("from"));
            });
  }

  private static Set<String> states() {
    return Shipped.rows("states").stream().map(r -> r.get("iso3")).collect(Collectors.toSet());
  }

  private static List<String> unknown(Stream<Table.Row> rows, String column, Set<String> known) {
    return rows.filter(r -> !r.get(column).isEmpty() && !known.contains(r.get(column)))
        .map(r -> r.error(r.get(column)).getMessage())
        .toList();
  }

  private static List<String> unknownOf(List<Table.Row> rows, String column, Set<String> known) {
    return rows.stream()
        .flatMap(r -> r.list(column).stream())
        .filter(value -> !known.contains(value))
        .toList();
  }

  @Test
  void datesOfOtherTables_areDates() {
    assertThat(Shipped.rows("states").stream().filter(ShippedTablesTest::endsBeforeItBegins))
        .isEmpty();
    assertThat(Shipped.rows("agreements"))
        .allSatisfy(
            row -> {
              row.first("signed");
              row.first("in_force");
              row.first("expires");
            });
  }

  /** A full name that two share in one state at one time would make the answer a guess. */
  @Test
  void fullNames_ofOneStateAtOneTime_meanOnePerson() {
    Map<String, Set<Person>> sharing = new HashMap<>();
    for (Table.Row row : Shipped.regional("persons")) {
      String of = row.get("state");
      for (String form : forms(row)) {
        Shipped.KNOWLEDGE.byFamily(form).stream()
            .filter(p -> p.of().equals(of) && p.name().equals(row.get("name")))
            .forEach(p -> sharing.computeIfAbsent(key(form, of), k -> new HashSet<>()).add(p));
      }
    }
    assertThat(sharing.values().stream().filter(ShippedTablesTest::overlap)).isEmpty();
  }

  private static List<String> forms(Table.Row row) {
    return Stream.concat(Stream.of(row.get("name")), row.list("variants").stream()).toList();
  }

  private static String key(String form, String of) {
    return Knowledge.key(form) + " " + of;
  }

  private static boolean endsBeforeItBegins(Table.Row row) {
    LocalDate from = row.first("from");
    LocalDate to = row.last("to");
    return from != null && to != null && to.isBefore(from);
  }

  private static boolean overlap(Set<Person> persons) {
    return persons.stream()
        .flatMap(p -> p.tenures().stream())
        .map(t -> t.from() == null ? LocalDate.MIN : t.from())
        .anyMatch(day -> persons.stream().filter(p -> p.distance(day) == 0).count() > 1);
  }
}
