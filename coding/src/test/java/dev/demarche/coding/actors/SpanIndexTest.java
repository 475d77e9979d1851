package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
  private static final Span A = new Span(2, 5);
  private static final Span B = new Span(5, 9);
  private static final Span C = new Span(12, 14);

  private final SpanIndex<Span> index = new SpanIndex<>(List.of(C, A, B), Function.identity());

  @Test
  void all_ofThingsInAnyOrder_areInThatOfTheText() {
    assertThat(index.all()).containsExactly(A, B, C);
  }

  @Test
  void within_aSpan_areThoseThatLieInItWholly() {
    assertThat(index.within(new Span(2, 9))).containsExactly(A, B);
    assertThat(index.within(new Span(3, 9))).containsExactly(B);
    assertThat(index.within(new Span(0, 8))).containsExactly(A);
    assertThat(index.within(new Span(0, 20))).containsExactly(A, B, C);
  }

  @Test
  void within_aSpanInsideOne_areNone() {
    assertThat(index.within(new Span(3, 4))).isEmpty();
    assertThat(index.within(new Span(7, 7))).isEmpty();
  }

  @Test
  void overlapping_aSpan_areThoseThatShareACharacter() {
    assertThat(index.overlapping(new Span(4, 6))).containsExactly(A, B);
    assertThat(index.overlapping(new Span(5, 6))).containsExactly(B);
    assertThat(index.overlapping(new Span(3, 4))).containsExactly(A);
  }

  @Test
  void overlapping_aSpanThatOnlyTouches_areNone() {
    assertThat(index.overlapping(new Span(9, 12))).isEmpty();
    assertThat(index.overlapping(new Span(0, 2))).isEmpty();
  }

  @Test
  void before_anOffset_areThoseThatEndThere() {
    assertThat(index.before(5)).containsExactly(A);
    assertThat(index.before(4)).isEmpty();
    assertThat(index.before(100)).containsExactly(A, B, C);
  }

  @Test
  void firstAt_anOffset_isTheNextThatBegins() {
    assertThat(index.firstAt(0)).contains(A);
    assertThat(index.firstAt(3)).contains(B);
    assertThat(index.firstAt(12)).contains(C);
    assertThat(index.firstAt(13)).isEmpty();
  }

  @Test
  void lookUps_inNothing_areEmpty() {
    SpanIndex<Span> empty = new SpanIndex<>(List.of(), Function.identity());
    assertThat(empty.all()).isEmpty();
    assertThat(empty.within(new Span(0, 9))).isEmpty();
    assertThat(empty.overlapping(new Span(0, 9))).isEmpty();
    assertThat(empty.before(9)).isEmpty();
    assertThat(empty.firstAt(0)).isEmpty();
  }

  @Test
  void lookUps_ofManySpans_findWhatASearchThroughAllFinds() {
    Random random = new Random(7);
    List<Span> spans =
        random
            .ints(0, 400)
            .distinct()
            .limit(100)
            .mapToObj(i -> new Span(3 * i, 3 * i + 1 + i % 3))
            .toList();
    SpanIndex<Span> many = new SpanIndex<>(spans, Function.identity());
    for (int i = 0; i < 500; i++) {
      int start = random.nextInt(1200);
      Span asked = new Span(start, start + 1 + random.nextInt(60));
      assertThat(many.within(asked))
          .containsExactlyElementsOf(spans.stream().filter(asked::contains).sorted().toList());
      assertThat(many.overlapping(asked))
          .containsExactlyElementsOf(spans.stream().filter(asked::overlaps).sorted().toList());
    }
  }
}
