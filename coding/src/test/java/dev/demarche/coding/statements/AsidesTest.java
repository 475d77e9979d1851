package dev.demarche.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsidesTest {
  private final Asides asides = new Asides(new Sayings());

  @Test
  void whole_ofASentenceThatSomebodySays_isThatOne() {
    assertThat(whole("Peru would “never” sell, William Ruto said.", "Peru"))
        .contains("William Ruto");
  }

  @Test
  void whole_whereAVerbOfSayingLeadsToTheQuotation_isNobody() {
    assertThat(whole("Peru called it “a farce”, William Ruto said.", "Peru")).isEmpty();
  }

  @Test
  void whole_ofOneWhoDeniesIt_isNobody() {
    assertThat(whole("Peru would “never” sell, William Ruto denied.", "Peru")).isEmpty();
  }

  @Test
  void quoted_besideTheQuotation_isTheOneQuoted() {
    assertThat(quoted("“We wait,” an official quoted William Ruto as saying."))
        .contains("William Ruto");
  }

  @Test
  void quoted_behindAnotherVerbOfSaying_isNobody() {
    assertThat(quoted("“We wait,” Peru said after radios quoted William Ruto as saying no."))
        .isEmpty();
  }

  private Optional<String> whole(String text, String subject) {
    Quoted quoted = of(text);
    return asides.whole(quoted, Texts.span(quoted.reading(), subject)).map(e -> e.actor().name());
  }

  private Optional<String> quoted(String text) {
    return asides.quoted(of(text)).map(e -> e.actor().name());
  }

  private static Quoted of(String text) {
    Reading reading = Texts.reading(text);
    return Quoted.of(reading, Texts.cast(reading), reading.quotations().get(0), List.of());
  }
}
