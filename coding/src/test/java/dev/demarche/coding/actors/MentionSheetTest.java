package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Span;
import org.junit.jupiter.api.Test;

class MentionSheetTest {
  private static final Entity PERU = Texts.entity("Peru");

  private final MentionSheet sheet = new MentionSheet();

  @Test
  void put_ofNamesApart_keepsAllInTheOrderOfTheText() {
    NamedMention late = put(10, 14);
    NamedMention early = put(0, 4);
    NamedMention touching = put(4, 10);
    assertThat(sheet.all()).containsExactly(early, touching, late);
  }

  @Test
  void put_ofALongerName_removesThoseThatItCovers() {
    put(2, 4);
    put(5, 8);
    NamedMention longer = put(0, 9);
    assertThat(sheet.all()).containsExactly(longer);
  }

  @Test
  void put_ofANameThatReachesIntoAnother_removesThatOne() {
    put(0, 5);
    NamedMention later = put(4, 8);
    assertThat(sheet.all()).containsExactly(later);
  }

  @Test
  void put_withinALongerName_removesTheLongerOne() {
    put(0, 9);
    NamedMention later = put(4, 6);
    assertThat(sheet.all()).containsExactly(later);
  }

  @Test
  void put_atTheSamePlace_takesThePlace() {
    put(0, 5);
    NamedMention later = put(0, 3);
    assertThat(sheet.all()).containsExactly(later);
  }

  @Test
  void overlapping_aSpan_areThoseThatShareACharacter() {
    NamedMention a = put(0, 5);
    NamedMention b = put(6, 9);
    assertThat(sheet.overlapping(new Span(4, 7))).containsExactly(a, b);
    assertThat(sheet.overlapping(new Span(5, 6))).isEmpty();
    assertThat(sheet.overlapping(new Span(7, 8))).containsExactly(b);
  }

  @Test
  void index_ofTheNames_doesNotChangeWithThem() {
    NamedMention first = put(0, 5);
    SpanIndex<NamedMention> index = sheet.index();
    put(0, 9);
    assertThat(index.all()).containsExactly(first);
  }

  private NamedMention put(int start, int end) {
    NamedMention mention = new NamedMention(new Span(start, end), PERU, false);
    sheet.put(mention);
    return mention;
  }
}
