package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An office with one seat has one holder, but for those whom a list names; and is not empty. */
class OneSeatOfficesTest {
  private static final long DAYS_OF_HANDING_OVER = 7;
  private static final long YEAR = 366;

  /** The day to which the tables have been kept. */
  private static final LocalDate KEPT_TO = LocalDate.of(2026, 6, 1);

  private static final LocalDate REACH = LocalDate.of(1990, 1, 1);

  @ParameterizedTest
  @EnumSource(
      names = {
        "HOS",
        "HOG",
        "SUPREME",
        "FM",
        "DM",
        "INT",
        "FIN",
        "NSA",
        "UN",
        "HEAD",
        "FOREIGN_POLICY"
      },
      mode = Mode.INCLUDE)
  void holders_ofOneSeat_followEachOther(Office office) throws IOException {
    Set<String> shared = shared();
    List<String> overlapping = new ArrayList<>();
    for (List<Table.Row> holders : holders(office).values()) {
      for (int i = 0; i < holders.size(); i++) {
        for (Table.Row other : holders.subList(i + 1, holders.size())) {
          Table.Row one = holders.get(i);
          String seat = one.get("state") + " " + office;
          String pair = seat + ": " + one.get("name") + " and " + other.get("name");
          if (days(one, other) > DAYS_OF_HANDING_OVER
              && !one.get("name").equals(other.get("name"))
              && !shared.contains(seat)
              && !shared.contains(pair)) {
            overlapping.add(one.error(pair).getMessage());
          }
        }
      }
    }
    assertThat(overlapping).isEmpty();
  }

  @Test
  void headsOfGovernment_of120States_leaveNoGapOfAYear() throws IOException {
    Map<String, List<Table.Row>> heads = holders(Office.HOG);
    List<Table.Row> states = Shipped.own("governed-states.tsv");
    assertThat(states).hasSizeGreaterThanOrEqualTo(120);
    List<String> gaps = new ArrayList<>();
    for (Table.Row row : states) {
      String state = row.get("state");
      LocalDate known = later(REACH, since(state));
      for (Table.Row head : heads.getOrDefault(state, List.of())) {
        LocalDate from = or(head.first("from"), REACH);
        if (ChronoUnit.DAYS.between(known, from) > YEAR) {
          gaps.add(state + " from " + known + " to " + from);
        }
        known = later(known, or(head.last("to"), LocalDate.MAX));
      }
      if (known.isBefore(KEPT_TO.minusDays(YEAR))) {
        gaps.add(state + " from " + known);
      }
    }
    assertThat(gaps).isEmpty();
  }

  private static LocalDate since(String state) {
    return Shipped.KNOWLEDGE.state(state).map(State::from).orElse(REACH);
  }

  private static Map<String, List<Table.Row>> holders(Office office) {
    return Shipped.regional("tenures").stream()
        .filter(r -> r.get("office").equals(office.name()))
        .sorted(Comparator.comparing(r -> or(r.first("from"), LocalDate.MIN)))
        .collect(Collectors.groupingBy(r -> r.get("state")));
  }

  /** Days that both held office for certain: of a month or year alone, its far end counts. */
  private static long days(Table.Row one, Table.Row other) {
    LocalDate from = later(begun(one), begun(other));
    LocalDate to = ended(one).isBefore(ended(other)) ? ended(one) : ended(other);
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static LocalDate begun(Table.Row row) {
    return or(row.last("from"), LocalDate.MIN);
  }

  private static LocalDate ended(Table.Row row) {
    return or(row.first("to"), LocalDate.of(2100, 1, 1));
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate unknown) {
    return day == null ? unknown : day;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** The seats, and the pairs of holders, that may overlap. */
  private static Set<String> shared() throws IOException {
    Set<String> shared = new HashSet<>();
    for (Table.Row row : Shipped.own("shared-seats.tsv")) {
      String seat = row.get("state") + " " + row.get("office");
      String one = row.get("one");
      String other = row.get("other");
      shared.add(one.isEmpty() ? seat : seat + ": " + one + " and " + other);
      shared.add(one.isEmpty() ? seat : seat + ": " + other + " and " + one);
    }
    return shared;
  }
}
