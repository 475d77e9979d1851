package dev.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Agreements come out the same, whether what is told of them comes in its order or not. */
class AgreementsTest {
  private static final int PAPERS = 60;
  private static final int AT_ONCE = 7;
  private static final List<String> NAMES =
      List.of(
          "Cod Accord",
          "the Cod Accord",
          "Cod Accord of 2019",
          "2024 Cod Accord",
          "Cod II Accord",
          "Atlantic Cod Accord",
          "Fishing Pact",
          "Pact",
          "the Ice and Cod Treaty");
  private static final List<List<String>> PARTIES =
      List.of(List.of("CHL", "NOR"), List.of("CHL", "IGO|Arctic Council", "NOR"));

  private static List<DiplomaticRecord> papers(Random random) {
    List<DiplomaticRecord> papers = new ArrayList<>();
    for (int i = 0; i < PAPERS; i++) {
      LocalDate day = LocalDate.parse("2031-05-01").plusDays(i / 3);
      Paper paper =
          Paper.of(String.format(Locale.ROOT, "paper-%02d.txt", i), day.toString(), "Lake Post");
      for (int k = random.nextInt(3); k >= 0; k--) {
        paper.knows(agreement(day, random));
      }
      papers.add(paper.record());
    }
    return papers;
  }

  private static AgreementMention agreement(LocalDate day, Random random) {
    AgreementStatus[] statuses = AgreementStatus.values();
    return new AgreementMention(
        NAMES.get(random.nextInt(NAMES.size())),
        PARTIES.get(random.nextInt(PARTIES.size())),
        random.nextBoolean() ? null : "2026",
        random.nextBoolean() ? null : "2027-03",
        random.nextBoolean() ? null : day.plusDays(random.nextInt(900)).toString(),
        statuses[random.nextInt(statuses.length)],
        List.of());
  }

  private static Map<String, List<String>> added(
      String store, List<DiplomaticRecord> papers, int atOnce) {
    String place = Places.fresh(store);
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      for (int at = 0; at < papers.size(); at += atOnce) {
        chronicle.add(papers.subList(at, Math.min(papers.size(), at + atOnce)));
      }
      assertThat(chronicle.upkeep().check()).isEmpty();
    }
    Map<String, List<String>> tables = Tables.of(place);
    tables.keySet().retainAll(List.of("accord", "accord_name", "deadline"));
    return tables;
  }

  @EveryStore
  void add_inOrderOrNot_givesTheSameAgreements(String store) {
    for (int seed = 0; seed < 4; seed++) {
      List<DiplomaticRecord> papers = papers(new Random(seed));
      Map<String, List<String>> together = added(store, papers, PAPERS);
      List<DiplomaticRecord> shuffled = new ArrayList<>(papers);
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(together.get("accord")).hasSizeGreaterThan(PARTIES.size());
      assertThat(added(store, papers, AT_ONCE)).as("in order, seed %d", seed).isEqualTo(together);
      assertThat(added(store, papers, 1)).as("one by one, seed %d", seed).isEqualTo(together);
      assertThat(added(store, shuffled, AT_ONCE)).as("shuffled, seed %d", seed).isEqualTo(together);
    }
  }

  @Test
  void check_agreementThatLostAnArticle_isTold() throws SQLException {
    String place = Places.fresh("sqlite");
    try (Chronicle chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC())) {
      chronicle.add(papers(new Random(1)));
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place);
          Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM accord WHERE id = 1");
      }

      assertThat(chronicle.upkeep().check())
          .singleElement()
          .asString()
          .startsWith("the agreement ")
          .endsWith("is not what its articles tell");
    }
  }
}
