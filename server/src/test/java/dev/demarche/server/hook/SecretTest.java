package dev.demarche.server.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.server.Refusal;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  @Test
  void sign_knownMessage_isTheKnownSignature() {
    Secret secret = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!"})
  void of_whatIsNoSecret_isRefusedWithoutShowingIt(String text) {
    assertThatThrownBy(() -> Secret.of(text))
        .isInstanceOf(Refusal.class)
        .hasMessage("secret: whsec_ and 24 to 64 bytes as base64 are needed");
  }

  @Test
  void fresh_everyTime_isAnother() {
    assertThat(Secret.fresh().text()).isNotEqualTo(Secret.fresh().text());
    assertThat(Secret.of(Secret.fresh().text()).text()).startsWith("whsec_");
  }

  @Test
  void patience_afterEachTry_waitsLongerAndEnds() {
    Patience patience =
        new Patience(Duration.ZERO, Duration.ofSeconds(10), 4, Duration.ofHours(1), 6, 0);
    assertThat(IntStream.rangeClosed(1, 6).mapToObj(i -> patience.after(i, new Random(1))))
        .containsExactly(
            Duration.ofSeconds(10),
            Duration.ofSeconds(40),
            Duration.ofSeconds(160),
            Duration.ofSeconds(640),
            Duration.ofSeconds(2560),
            Duration.ofMillis(-1));
  }

  @Test
  void patience_withJitter_isAtMostSoMuchShorter() {
    Patience patience =
        new Patience(Duration.ZERO, Duration.ofSeconds(10), 4, Duration.ofHours(1), 6, 0.2);
    Random random = new Random(3);
    assertThat(IntStream.range(0, 200).mapToObj(i -> patience.after(1, random)))
        .allMatch(each -> each.toMillis() >= 8000 && each.toMillis() <= 10_000)
        .anyMatch(each -> each.toMillis() < 9000);
  }
}
