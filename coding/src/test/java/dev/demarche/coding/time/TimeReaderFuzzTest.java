package dev.demarche.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeReaderFuzzTest {
  private static final List<String> MARKS =
      List.of(
          "2026",
          "14",
          "3",
          "31",
          "29",
          "2568",
          "1990s",
          "4th",
          "1,000",
          "99999999999",
          ",",
          ".",
          "-",
          "–",
          "(",
          ")",
          ":",
          "/",
          "'s",
          "’",
          "$",
          "the vote",
          "\n",
          "é",
          "😀");

  private final TimeReader reader = new TimeReader();

  @Test
  void find_ofRandomWords_givesOrderedSpansThatResolve() {
    var random = new Random(20260204);
    List<String> words = words();
    for (int i = 0; i < 5_000; i++) {
      check(text(random, words, 1 + random.nextInt(30)));
    }
  }

  @Test
  void find_ofRandomCharacters_givesOrderedSpansThatResolve() {
    var random = new Random(4021987);
    for (int i = 0; i < 5_000; i++) {
      String text =
          random
              .ints(random.nextInt(80), 0, 0x2100)
              .mapToObj(c -> String.valueOf((char) c))
              .collect(Collectors.joining());
      check(text);
    }
  }

  @Test
  void find_ofLongRepetitions_ends() {
    for (String unit : words()) {
      check((unit + " ").repeat(60));
      check((unit + " of ").repeat(40));
      check((unit + " and ").repeat(40));
    }
  }

  private void check(String text) {
    int end = 0;
    for (TimeExpression found : reader.find(text)) {
      assertThat(found.span().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(found.text()).isEqualTo(found.span().of(text)).isNotBlank();
      end = found.span().end();
      for (Direction direction : Direction.values()) {
        resolve(found, direction);
      }
    }
  }

  private void resolve(TimeExpression found, Direction direction) {
    var leap = LocalDate.of(2024, 2, 29);
    var story = TimeRef.day(LocalDate.of(1987, 12, 31), "");
    for (TimeContext context :
        List.of(new TimeContext(leap, null, direction), new TimeContext(leap, story, direction))) {
      reader
          .resolve(found, context)
          .ifPresent(ref -> assertThat(ref.text()).isEqualTo(found.text()));
    }
  }

  private static String text(Random random, List<String> words, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words.get(random.nextInt(words.size())));
      text.append(random.nextInt(8) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static List<String> words() {
    var words = new ArrayList<String>(MARKS);
    Stream.of("words.tsv", "feasts.tsv")
        .flatMap(name -> Table.load(name).rows().stream())
        .flatMap(row -> Stream.of(row.cell(0).split("\\|", -1)))
        .forEach(words::add);
    return words;
  }
}
