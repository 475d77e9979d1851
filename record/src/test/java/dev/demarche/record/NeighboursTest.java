package dev.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.Neighbours.Deed;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Different acts of one kind between the same states in one week stay different. */
class NeighboursTest {
  private static final long SEED = 500;
  private static final int WEEKS = 60;
  private static final int PAIRS = 500;
  private static final int MOST_MERGED = 10;
  private static final double LEAST_JOINED = 0.6;

  private final Neighbours neighbours = new Neighbours(SEED, WEEKS);
  private final Map<String, String> events = events();

  @Test
  void add_fiveHundredPairsOfDifferentActs_mergesNone() {
    assertThat(merged(pairs(Deed::isBetweenTheSame))).isEmpty();
  }

  /** The hardest: on one week, often one day, by the same persons, told in like words. */
  @Test
  void add_fiveHundredPairsOfOneKindInOneWeek_mergesHardlyAny() {
    assertThat(merged(pairs(Deed::isBeside))).hasSizeLessThanOrEqualTo(MOST_MERGED);
  }

  private List<String> merged(List<List<String>> pairs) {
    assertThat(pairs).hasSizeGreaterThan(PAIRS);
    Collections.shuffle(pairs, new Random(SEED));
    return pairs.subList(0, PAIRS).stream().filter(this::isOne).map(this::told).toList();
  }

  @Test
  void add_actsToldByTwoPapers_areMostlyOne() {
    List<List<String>> pairs = pairs(Deed::equals);

    long joined = pairs.stream().filter(this::isOne).count();

    assertThat(joined / (double) pairs.size()).isGreaterThan(LEAST_JOINED);
  }

  /** Pairs of articles whose acts stand to each other in some way. */
  private List<List<String>> pairs(BiPredicate<Deed, Deed> how) {
    List<Map.Entry<String, Deed>> all = List.copyOf(neighbours.deeds().entrySet());
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Deed one = all.get(i).getValue();
        Deed other = all.get(k).getValue();
        if (how.test(one, other)) {
          pairs.add(List.of(all.get(i).getKey(), all.get(k).getKey()));
        }
      }
    }
    return pairs;
  }

  private boolean isOne(List<String> pair) {
    return Objects.equals(events.get(pair.get(0)), events.get(pair.get(1)));
  }

  private String told(List<String> pair) {
    return neighbours.articles().stream()
        .filter(each -> pair.contains(each.article().uri()))
        .map(each -> each.article().published() + ": " + each.article().text().strip())
        .collect(Collectors.joining(" | "));
  }

  /** The event of each article. */
  private Map<String, String> events() {
    Chronicle chronicle = Papers.open("sqlite");
    chronicle.add(neighbours.articles());
    Map<String, String> found = new HashMap<>();
    for (RecordedEvent event :
        chronicle
            .timeline(Question.on(LocalDate.parse("2040-01-01")).limit(100_000).build())
            .results()) {
      event.mentions().forEach(each -> found.put(each.article(), event.id()));
    }
    assertThat(found.keySet()).isEqualTo(Set.copyOf(neighbours.deeds().keySet()));
    return found;
  }
}
