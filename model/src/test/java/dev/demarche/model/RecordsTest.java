package dev.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  @Test
  void span_thatEndsBeforeItBegins_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
  }

  @Test
  void spans_thatTouch_doNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(0, 4).gap(new Span(7, 9))).isEqualTo(3);
    assertThat(new Span(7, 9).gap(new Span(0, 4))).isEqualTo(3);
    assertThat(new Span(0, 4).gap(new Span(3, 5))).isZero();
  }

  @Test
  void timeRef_thatEndsBeforeItBegins_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeRef(DAY, DAY.minusDays(1), Precision.INTERVAL, ""));
  }

  @Test
  void timeRef_ofADay_hasOneDay() {
    assertThat(TimeRef.day(DAY, "on Tuesday").days()).isEqualTo(1);
  }

  @Test
  void actor_withoutAlpha3Code_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor("US", ActorKind.STATE, "United States", null, null, null));
  }

  @Test
  void actor_ofAnInternationalBody_hasNoState() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor("BEL", ActorKind.IGO, "NATO", null, null, null));
  }

  @Test
  void evidence_thatDoesNotFillItsSpan_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(new Span(0, 5), "four"));
  }

  @Test
  void evidence_ofOver400Characters_isRefused() {
    String text = "x".repeat(401);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.of(text, new Span(0, text.length())));
  }

  @Test
  void event_withoutEvidence_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> event(List.of(), 0.5));
  }

  @Test
  void event_withAnImpossibleConfidence_isRefused() {
    Evidence evidence = Evidence.of("They met.", new Span(0, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> event(List.of(evidence), 1.5));
  }

  @Test
  void article_withADateOfNoOrigin_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Article("u", null, null, DAY, null, null, "text", "sha256:0", List.of()));
  }

  private static EventMention event(List<Evidence> evidence, double confidence) {
    return new EventMention(
        "id",
        EventType.CONSULT,
        null,
        EventStatus.OCCURRED,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        evidence,
        confidence);
  }
}
