package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One state has one head of government, but for rivals and stand-ins that a list names. */
class HeadsOfGovernmentTest {
  private static final long DAYS_OF_HANDING_OVER = 7;

  @Test
  void heads_ofOneState_followEachOther() throws IOException {
    Set<String> rivals = rivals();
    List<String> overlapping = new ArrayList<>();
    for (List<Table.Row> heads : heads().values()) {
      for (Table.Row one : heads) {
        for (Table.Row other : heads.subList(heads.indexOf(one) + 1, heads.size())) {
          String pair = pair(one.get("state"), one.get("name"), other.get("name"));
          if (shared(one, other) > DAYS_OF_HANDING_OVER && !rivals.contains(pair)) {
            overlapping.add(one.error(pair).getMessage());
          }
        }
      }
    }
    assertThat(overlapping).isEmpty();
  }

  private static Map<String, List<Table.Row>> heads() {
    return Shipped.regional("tenures").stream()
        .filter(r -> r.get("office").equals("HOG"))
        .collect(Collectors.groupingBy(r -> r.get("state")));
  }

  /** Days that both held office for certain: of a month or year alone, its far end counts. */
  private static long shared(Table.Row one, Table.Row other) {
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

  private static Set<String> rivals() throws IOException {
    String name = "rival-governments.tsv";
    Set<String> pairs = new HashSet<>();
    try (InputStream in = HeadsOfGovernmentTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      for (Table.Row row : Table.read(name, in)) {
        pairs.add(pair(row.get("state"), row.get("one"), row.get("other")));
      }
    }
    return pairs;
  }

  private static String pair(String state, String one, String other) {
    return state + ": " + one + " and " + other;
  }
}
