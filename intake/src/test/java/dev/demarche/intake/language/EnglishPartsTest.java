package dev.demarche.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.intake.text.Part;
import dev.demarche.model.Block.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishPartsTest {
  private static final String ENGLISH =
      "The minister said that the talks had gone well and that she would come back in the spring.";
  private static final String GERMAN =
      "Die Ministerin sagte, dass die Gespräche gut verlaufen sind und dass sie im Frühjahr mit"
          + " einer Delegation wiederkommt.";

  private final EnglishParts parts = new EnglishParts();

  private static List<Part> of(String... texts) {
    return Stream.of(texts).map(text -> new Part(Kind.PARAGRAPH, text)).toList();
  }

  @Test
  void of_halfGerman_keepsTheEnglishHalfAndSaysSo() {
    EnglishParts.Parted parted = parts.of(of(ENGLISH, GERMAN, ENGLISH, GERMAN));
    assertThat(parted.parts()).isEqualTo(of(ENGLISH, ENGLISH));
    assertThat(parted.note())
        .contains("2 blocks left out, written in German; only English is read");
  }

  @Test
  void of_oneQuotation_keepsAll() {
    List<Part> all = of(ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, GERMAN);
    assertThat(parts.of(all).parts()).isEqualTo(all);
  }

  @Test
  void of_germanWithShortLines_keepsAll() {
    List<Part> all = of(GERMAN, "Berlin", GERMAN, "Teil zwei", GERMAN);
    assertThat(parts.of(all).parts()).isEqualTo(all);
  }
}
