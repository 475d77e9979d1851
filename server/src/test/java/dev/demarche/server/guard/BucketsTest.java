package dev.demarche.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {
  private final AtomicLong now = new AtomicLong();
  private final Buckets buckets = new Buckets(new Limits(2, 3), now::get);

  private void pass(double seconds) {
    now.addAndGet((long) (seconds * TimeUnit.SECONDS.toNanos(1)));
  }

  private int most(String caller) {
    int taken = 0;
    while (buckets.take(caller) == 0) {
      taken++;
    }
    return taken;
  }

  @Test
  void take_moreThanIsSaved_hasToWait() {
    assertThat(most("a")).isEqualTo(3);
    assertThat(buckets.take("a")).isEqualTo(1);
    assertThat(buckets.take("b")).isZero();
  }

  @Test
  void take_afterAWhile_hasWhatCameSince() {
    most("a");
    pass(1);
    assertThat(most("a")).isEqualTo(2);
    pass(1000);
    assertThat(most("a")).isEqualTo(3);
  }

  @Test
  void take_refused_costsNothing() {
    most("a");
    for (int i = 0; i < 100; i++) {
      buckets.take("a");
    }
    pass(0.5);
    assertThat(buckets.take("a")).isZero();
  }

  @Test
  void take_byVeryManyCallers_remembersThoseOfLate() {
    most("first");
    for (int i = 0; i < 10_000; i++) {
      buckets.take("c" + i);
    }
    assertThat(most("c9999")).isEqualTo(2);
    assertThat(most("first")).isEqualTo(3);
  }

  @Test
  void take_withoutLimit_isNeverRefused() {
    Buckets open = new Buckets(Limits.of(0), now::get);
    for (int i = 0; i < 1000; i++) {
      assertThat(open.take("a")).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::9, 20010db800010002",
    "[2001:db8:1:2::9], 20010db800010002",
    "::ffff:192.0.2.1, 192.0.2.1"
  })
  void neighbourhood_ofAnAddress_isItsNetwork(String address, String network) {
    assertThat(Neighbourhood.of(address)).isEqualTo(network);
  }
}
