package dev.demarche.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of tokens for each caller, from which every request takes one and which fills up again
 * evenly. Only the callers of late are remembered; who is forgotten has a full bucket.
 */
final class Buckets {
  private static final double NANOS = 1e9;
  private static final int MOST_CALLERS = 10_000;

  private final Limits limits;
  private final LongSupplier nanos;
  private final Map<String, Bucket> byCaller = new LinkedHashMap<>(16, 0.75f, true);

  /** How much there was in it, and when. */
  private record Bucket(double content, long at) {}

  /** With a clock that only goes forward, in nanoseconds. */
  Buckets(Limits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /** Takes one for a request; the seconds to wait when there is none, 0 when there is. */
  synchronized int take(String caller) {
    if (limits.perSecond() == 0) {
      return 0;
    }
    long now = nanos.getAsLong();
    double content = content(byCaller.get(caller), now);
    boolean enough = content >= 1;
    byCaller.put(caller, new Bucket(enough ? content - 1 : content, now));
    if (byCaller.size() > MOST_CALLERS) {
      byCaller.remove(byCaller.keySet().iterator().next());
    }
    return enough ? 0 : Math.max(1, (int) Math.ceil((1 - content) / limits.perSecond()));
  }

  private double content(@Nullable Bucket bucket, long now) {
    if (bucket == null) {
      return limits.atOnce();
    }
    double seconds = (double) (now - bucket.at()) / NANOS;
    return Math.min(limits.atOnce(), bucket.content() + seconds * limits.perSecond());
  }
}
