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
    "states, 270",
    "offices, 300",
    "organs, 1500",
    "ministries, 100",
    "places, 5000",
    "agreements, 500",
    "groups, 600",
    "topics, 250"
  })
  void table_asShipped_hasItsRows(String table, int least) {
    assertThat(Shipped.rows(table)).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"bodies, kind, IGO, 300", "bodies, kind, NGO, 200", "media, kind, MEDIA, 600"})
  void kind_asShipped_hasItsRows(String table, String column, String kind, long least) {
    assertThat(Shipped.count(table, column, kind)).isGreaterThanOrEqualTo(least);
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
