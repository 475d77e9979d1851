package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks who held an office, by phrases as news words them. */
class OfficeQuestionsTest {
  private final Lookup lookup = new Lookup(Shipped.KNOWLEDGE);

  @Test
  void ask_officeOfADay_resolvesToItsHolder() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Shipped.own("office-questions.tsv")) {
      Answer answer = lookup.ask(row.get("phrase"), LocalDate.parse(row.get("date")));
      if (!isRight(row, answer)) {
        wrong.add(row.get("phrase") + " on " + row.get("date") + ": " + answer);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isRight(Table.Row row, Answer answer) {
    return answer instanceof Answer.Resolved resolved
        && Shipped.KNOWLEDGE.byFamily(row.get("person")).stream()
            .anyMatch(p -> p.name().equals(resolved.candidate().name()))
        && row.get("state").equals(resolved.candidate().of());
  }
}
