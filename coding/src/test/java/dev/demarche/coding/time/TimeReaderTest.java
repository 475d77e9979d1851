package dev.demarche.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 10);

  private final TimeReader reader = new TimeReader();

  @TestFactory
  Stream<DynamicTest> read_eachPhraseOfTheTable() {
    return TestTables.rows("resolutions.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> reads(row)));
  }

  @TestFactory
  Stream<DynamicTest> find_eachSentenceOfTheTable() {
    return TestTables.rows("findings.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> finds(row)));
  }

  @TestFactory
  Stream<DynamicTest> duration_eachPhraseOfTheTable() {
    return TestTables.rows("durations.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> assertThat(reader.duration(row[0])).contains(Duration.parse(row[1]))));
  }

  @Test
  void duration_withoutAmount() {
    assertThat(reader.duration("on Tuesday evening")).isEmpty();
  }

  @Test
  void find_givesSpansOfTheText() {
    String text = "In Graz – on 4 May, at noon – they met.";
    TimeExpression found = reader.find(text).get(0);
    assertThat(found.span()).isEqualTo(new Span(10, 27));
    assertThat(found.text()).isEqualTo("on 4 May, at noon");
  }

  @Test
  void find_nothingInEmptyText() {
    assertThat(reader.find("")).isEmpty();
  }

  @Test
  void resolve_keepsTheWords() {
    TimeExpression found = reader.find("She left for Lagos late on Monday evening.").get(0);
    assertThat(reader.resolve(found, past()))
        .contains(TimeRef.day(LocalDate.of(2026, 3, 9), "late on Monday evening"));
  }

  @Test
  void read_takesTheLongestDateOfThePhrase() {
    assertThat(reader.read("since the minister took office in August 2002", past()))
        .contains(
            new TimeRef(
                LocalDate.of(2002, 8, 1),
                LocalDate.of(2002, 8, 31),
                Precision.MONTH,
                "in August 2002"));
  }

  @Test
  void read_nothingWithoutDate() {
    assertThat(reader.read("as soon as the snow melts", past())).isEmpty();
  }

  private static TimeContext past() {
    return new TimeContext(PUBLISHED, null, Direction.PAST);
  }

  private void reads(String[] row) {
    var context =
        new TimeContext(LocalDate.parse(row[1]), narrative(row[2]), Direction.valueOf(row[3]));
    Optional<TimeRef> found = reader.read(row[0], context);
    if (row[4].equals("-")) {
      assertThat(found).isEmpty();
      return;
    }
    TimeRef ref = found.orElseThrow(() -> new AssertionError("nothing read"));
    assertThat(ref.from() + " " + ref.to() + " " + ref.precision())
        .isEqualTo(row[4] + " " + row[5] + " " + row[6]);
  }

  private static @Nullable TimeRef narrative(String day) {
    return day.isEmpty() ? null : TimeRef.day(LocalDate.parse(day), "");
  }

  private void finds(String[] row) {
    List<String> expected = row[1].isEmpty() ? List.of() : Arrays.asList(row[1].split("\\|", -1));
    assertThat(reader.find(row[0]))
        .extracting(TimeExpression::text)
        .containsExactlyElementsOf(expected);
  }
}
