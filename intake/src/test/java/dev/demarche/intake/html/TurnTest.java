package dev.demarche.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "^\\W*(read|see)\\W*more; rs",
        "^\\W*(last )?updated; lu",
        "^\\W*\\d+ min; 0123456789",
        "^\\W*((top|all|\\d+) )*comments?; ta0123456789c",
        "^\\W*more\\W*$; m",
        "^\\W*(copyright|\\(c\\)) .*; ''",
        "^.{0,80}newsletter.*; ''"
      })
  void of_expression_areItsFirstLetters(String expression, String letters) {
    assertThat(FirstLetters.of(expression)).isEqualTo(letters);
  }

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
      assertThat(Turn.of(row).matches(new Wording(text)))
          .as(row.field(1))
          .isEqualTo(alone.matcher(text).matches());
    }
  }

  @Test
  void of_mostRows_tellTheirFirstLettersOrWords() {
    List<Row> rows = Tables.rows("furniture.tsv");
    assertThat(rows.stream().map(Turn::of).filter(each -> !isGuarded(each)).count())
        .isLessThan(rows.size() / 6);
  }

  private static boolean isGuarded(Turn turn) {
    return !turn.initials().isEmpty() || !turn.needs().isEmpty();
  }
}
