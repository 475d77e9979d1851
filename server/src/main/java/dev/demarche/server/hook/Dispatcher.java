package dev.demarche.server.hook;

import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.Changes;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Hooks;
import dev.demarche.record.watch.Message;
import dev.demarche.record.watch.Outbox;
import dev.demarche.record.watch.Watch;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.SavedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Fills the outbox from the journal and has it emptied. What goes out rests on the record alone, so
 * that a restart at any moment loses nothing; what was under way then is told twice, by one id.
 */
public final class Dispatcher implements AutoCloseable {
  private static final int LINES = 500;
  private static final long STOP_SECONDS = 5;

  private final Sources sources;
  private final Hooks hooks;
  private final Outbox outbox;
  private final Mailman mailman;
  private final Patience patience;
  private final Consumer<Throwable> bugs;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread own = new Thread(work, "webhooks");
            own.setDaemon(true);
            return own;
          });

  /**
   * With what it sends by.
   *
   * @param bugs is told of errors that are nobody's input
   */
  public Dispatcher(Sources sources, Sending sending, Patience patience, Consumer<Throwable> bugs) {
    this.sources = sources;
    this.hooks = sources.chronicle().hooks();
    this.outbox = sources.chronicle().outbox();
    this.mailman = new Mailman(hooks, outbox, sending, patience, bugs);
    this.patience = patience;
    this.bugs = bugs;
  }

  /** Begins to send. */
  public void start() {
    long tick = patience.tick().toMillis();
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::round, tick, tick, TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      fill();
      mailman.round();
    } catch (RuntimeException bug) {
      bugs.accept(bug);
    }
  }

  /** Puts into the outbox what the journal tells that is not in it yet. */
  void fill() {
    List<Hook> all = hooks.all();
    if (all.isEmpty()) {
      return;
    }
    long last = sources.chronicle().news().last();
    for (Hook hook : all) {
      if (hook.position() < last) {
        fill(hook);
      }
    }
  }

  private void fill(Hook hook) {
    Optional<Watch> watch = sources.chronicle().watches().with(hook.watch());
    if (watch.isEmpty()) {
      return;
    }
    Asked asked;
    try {
      asked = Asked.of(SavedQuery.read(watch.get().query()), sources);
    } catch (Refusal unreadable) {
      return; // the page of the watch tells it
    }
    Hook at = hook;
    boolean moved = true;
    while (moved) {
      Changes some = sources.chronicle().news().changes(asked.question(), at.position(), LINES);
      ChangeJson json = new ChangeJson(sources.json());
      List<Message> messages =
          some.events().stream().map(each -> message(watch.get(), each, json)).toList();
      moved = some.upTo() > at.position() && outbox.put(at, some.upTo(), messages, Instant.now());
      at = at.at(some.upTo());
    }
  }

  private static Message message(Watch watch, ChangedEvent changed, ChangeJson json) {
    String body = json.of(changed, watch.name()).toString();
    String id = "msg_" + UUID.randomUUID().toString().replace("-", "");
    return new Message(id, ChangeJson.type(changed), body);
  }

  /** Stops, after what is under way. */
  @Override
  public void close() {
    thread.shutdown();
    mailman.close();
    try {
      if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
