package dev.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SignsTest {
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void read_lineOfVeryManySigns_endsInTime() {
    String line = "Kenya and Finland signed " + "-_".repeat(200_000) + " a treaty, officials said.";
    byte[] bytes = ("A headline\n\n" + line + "\n").getBytes(StandardCharsets.UTF_8);

    assertThat(new Intake().read("a.txt", bytes)).isInstanceOf(IntakeResult.Read.class);
  }
}
