package dev.demarche.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void sample_ofAnyPage_asksForFewFromTheBeginning() {
    LocalDate day = LocalDate.parse("2025-03-15");
    Question question = Question.on(day).place("Suva").limit(500).after("20000.7").build();
    List<Question> asked = new ArrayList<>();
    Sample sample =
        Sample.of(
            new Asked(new Filters(Map.of()), question),
            each -> {
              asked.add(each);
              return new Page<>(List.of(), "20000.7");
            });
    assertThat(asked)
        .containsExactly(Question.on(day).place("Suva").limit(Sample.MOST).after(null).build());
    assertThat(sample.whole()).isFalse();
  }
}
