package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
  @Test
  void each_withSeveralThreads_keepsTheOrder() {
    List<Integer> items = IntStream.range(0, 200).boxed().toList();
    try (Parallel parallel = new Parallel(4)) {
      assertThat(parallel.each(items, i -> i * i))
          .containsExactlyElementsOf(items.stream().map(i -> i * i).toList());
    }
  }

  @Test
  void each_whereTheFirstFails_throwsThatWhenTheOthersHaveEnded() {
    AtomicInteger ended = new AtomicInteger();
    CountDownLatch failing = new CountDownLatch(1);
    try (Parallel parallel = new Parallel(2)) {
      assertThatThrownBy(() -> parallel.each(List.of(0, 1, 2), i -> work(i, failing, ended)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the first");
    }
    assertThat(ended).hasValue(2);
  }

  private static int work(int item, CountDownLatch failing, AtomicInteger ended) {
    if (item == 0) {
      failing.countDown();
      throw new IllegalStateException("the first");
    }
    try {
      failing.await();
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return ended.incrementAndGet();
  }
}
