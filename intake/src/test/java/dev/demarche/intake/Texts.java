package dev.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads texts of tests. */
final class Texts {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2031-08-01T00:00:00Z"), ZoneOffset.UTC);

  private Texts() {}

  static Article read(String text) {
    return read("news/item", text.getBytes(StandardCharsets.UTF_8));
  }

  static Article read(String text, Charset charset) {
    return read("news/item", text.getBytes(charset));
  }

  static Article read(String uri, byte[] bytes) {
    return read(uri, bytes, Stated.NOTHING);
  }

  static Article read(byte[] bytes, Stated stated) {
    return read("news/item", bytes, stated);
  }

  private static Article read(String uri, byte[] bytes, Stated stated) {
    IntakeResult result = new Intake(Intake.DEFAULT_BOUND, CLOCK).read(uri, bytes, stated);
    assertThat(result).isInstanceOf(IntakeResult.Read.class);
    return ((IntakeResult.Read) result).article();
  }

  static String refusal(byte[] bytes, int bound) {
    IntakeResult result = new Intake(bound, CLOCK).read("news/item", bytes);
    assertThat(result).isInstanceOf(IntakeResult.Unreadable.class);
    return ((IntakeResult.Unreadable) result).reason();
  }

  static String refusal(byte[] bytes) {
    return refusal(bytes, Intake.DEFAULT_BOUND);
  }
}
