package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import org.junit.jupiter.api.Test;

class HeadingsTest {
  private static final String TEXT = "The president of Togo spoke to the president of Ghana.";

  @Test
  void isHeading_ofTheHeadline_holds() {
    assertThat(isHeading(Texts.headed("Togo rings Ghana", TEXT), 0)).isTrue();
  }

  @Test
  void isHeading_ofALineWithoutAnEndAboveAText_holds() {
    assertThat(isHeading(Texts.headed("News", TEXT, TEXT, "Togo rings Ghana", TEXT), 3)).isTrue();
  }

  @Test
  void isHeading_ofASentence_doesNotHold() {
    assertThat(isHeading(Texts.headed("News", TEXT, TEXT, "Togo rang Ghana.", TEXT), 3)).isFalse();
  }

  @Test
  void isHeading_ofALineAmongLines_doesNotHold() {
    Reading lines = Texts.headed("News", TEXT, TEXT, "Togo rings Ghana", "Chad rings Mali");
    assertThat(isHeading(lines, 3)).isFalse();
    assertThat(isHeading(lines, 4)).isFalse();
  }

  private static boolean isHeading(Reading reading, int sentence) {
    return new Headings(reading).isHeading(reading.sentences().get(sentence));
  }
}
