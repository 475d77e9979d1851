package dev.demarche.server.hook;

import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Hooks;
import dev.demarche.record.watch.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Takes what is due to those it is for: one message a hook at a time, some hooks at once. */
final class Mailman implements AutoCloseable {
  private static final int HOOKS_AT_ONCE = 4;
  private static final int MESSAGES = 200;
  private static final int GONE = 410;
  private static final long STOP_SECONDS = 3;

  /** So long nobody else tries what this process is trying. */
  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final Hooks hooks;
  private final Outbox outbox;
  private final Sending sending;
  private final Patience patience;
  private final Consumer<Throwable> bugs;
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          HOOKS_AT_ONCE,
          work -> {
            Thread own = new Thread(work, "webhook");
            own.setDaemon(true);
            return own;
          });
  private volatile boolean stopped;

  Mailman(
      Hooks hooks, Outbox outbox, Sending sending, Patience patience, Consumer<Throwable> bugs) {
    this.hooks = hooks;
    this.outbox = outbox;
    this.sending = sending;
    this.patience = patience;
    this.bugs = bugs;
  }

  /** Sets out with what is due now. */
  void round() {
    Map<Long, List<Delivery>> ofHook = new LinkedHashMap<>();
    for (Delivery each : outbox.due(Instant.now(), MESSAGES)) {
      ofHook.computeIfAbsent(each.hook(), k -> new ArrayList<>()).add(each);
    }
    if (ofHook.isEmpty()) {
      return;
    }
    Map<Long, Hook> known = new LinkedHashMap<>();
    hooks.all().forEach(hook -> known.put(hook.id(), hook));
    ofHook.forEach(
        (id, due) -> {
          Hook hook = known.get(id);
          if (hook != null && underWay.add(id)) {
            setOut(hook, due);
          }
        });
  }

  private void setOut(Hook hook, List<Delivery> due) {
    try {
      pool.execute(
          () -> {
            try {
              deliver(hook, due);
            } catch (RuntimeException bug) {
              bugs.accept(bug);
            } finally {
              underWay.remove(hook.id());
            }
          });
    } catch (RejectedExecutionException stops) {
      underWay.remove(hook.id());
    }
  }

  /** Until one is not taken: the rest has time then. */
  private void deliver(Hook hook, List<Delivery> due) {
    for (Delivery each : due) {
      if (stopped || !outbox.claim(each, Instant.now().plus(CLAIM))) {
        continue;
      }
      Sending.Sent sent = send(hook, each);
      if (!sent.isTaken()) {
        failed(each, sent);
        return;
      }
      outbox.delivered(each);
    }
  }

  private Sending.Sent send(Hook hook, Delivery delivery) {
    long now = Instant.now().getEpochSecond();
    String id = delivery.message().id();
    String body = delivery.message().body();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now));
    headers.put("webhook-signature", Secret.of(hook.secret()).sign(id, now, body));
    return sending.post(hook.url(), headers, body);
  }

  private void failed(Delivery delivery, Sending.Sent sent) {
    Duration pause = patience.after(delivery.attempts() + 1, random);
    boolean over = pause.isNegative() || sent.status() == GONE;
    outbox.failed(delivery, sent.reason(), over ? null : Instant.now().plus(pause));
  }

  @Override
  public void close() {
    stopped = true;
    pool.shutdown();
    try {
      if (!pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
