package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void gnuTime_addsUserAndSystemAndTurnsKibIntoMib() {
    assertThat(GnuTime.usage(3.5, "2.25 0.50 204800\n")).isEqualTo(new Usage(3.5, 2.75, 200));
  }

  @Test
  void gnuTime_complaintInsteadOfFigures_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GnuTime.usage(1, "Command exited with non-zero status 1\n0.1 0.1 100\n"))
        .withMessageContaining("non-zero status");
  }

  @Test
  void procStatus_tellsThePeak() {
    String status = "Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t    4096 kB\nVmRSS:\t 100 kB\n";
    assertThat(ProcFigures.peak(status)).hasValue(4096);
  }

  @Test
  void procStatus_ofAZombie_tellsNone() {
    assertThat(ProcFigures.peak("Name:\tjava\nState:\tZ (zombie)\n")).isEmpty();
  }
}
