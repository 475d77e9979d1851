package dev.demarche.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "• 3 Comments",
        "Élu: read more here",
        "© 2031 The Skerry Post",
        "(Photo: Ann Dam)",
        "Updated 3 May 2031",
        "The minister of ferries, Getty Images, said no",
        "All rights reserved.",
        "à lire aussi : la mer",
        "12:40 CET",
        "Sign up for our newsletter"
      })
  void matches_anyText_asTheExpressionAloneDoes(String text) {
    for (Row row : Tables.rows("furniture.tsv")) {
      Pattern alone =
          Pattern.compile(
              row.field(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
      assertThat(new Turns(List.of(Turn.of(row))).match(new Wording(text)))
          .as(row.field(1))
          .isEqualTo(alone.matcher(text).matches());
    }
  }

  @Test
  void mayBegin_otherBeginning_tellsSoFromItAlone() {
    Turn more = new Turn(Pattern.compile("^\\W*(more|\\d+ )?stories\\W*$"), List.of());

    assertThat(List.of("more", "12 s", "stor", "  «s", "s")).allMatch(more::mayBegin);
    assertThat(List.of("the ", "most", "star", "“the")).noneMatch(more::mayBegin);
  }
}
