package dev.demarche.cli;

import dev.demarche.gather.Fetched;
import dev.demarche.gather.Web;
import dev.demarche.gather.web.Store;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Chronicle;
import dev.demarche.record.RecordException;
import dev.demarche.record.watch.Polled;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Polls sources in turn, until it is stopped. All that it remembers is in the record. */
final class Watcher implements AutoCloseable {
  private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

  private final Chronicle chronicle;
  private final List<String> sources;
  private final Revisits revisits;
  private final PollOptions options;
  private final Clock clock;
  private final Consumer<String> log;
  private final Tags tags = new Tags();
  private final Web web;
  private final PollWork work;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * A watcher of sources.
   *
   * @param reader reads an article
   * @param log is told what happens, a line each
   */
  Watcher(
      Chronicle chronicle,
      List<String> sources,
      PollOptions options,
      Function<Article, DiplomaticRecord> reader,
      Clock clock,
      Consumer<String> log) {
    this.chronicle = chronicle;
    this.sources = List.copyOf(sources);
    this.revisits = options.revisits();
    this.options = options;
    this.clock = clock;
    this.log = log;
    this.web = options.web(tags);
    this.work = new PollWork(chronicle, articles(web), reader, log);
  }

  private Articles articles(Web through) {
    return new Articles(InputStream.nullInputStream(), options.gatherer(through), null);
  }

  /** The tags of the source that is polled just now; one client serves all, and keeps its turns. */
  private static final class Tags implements Store {
    private Store now = Store.NONE;

    @Override
    public boolean isWhole() {
      return now.isWhole();
    }

    @Override
    public Optional<Kept> get(String address) throws IOException {
      return now.get(address);
    }

    @Override
    public void put(String address, Kept page) throws IOException {
      now.put(address, page);
    }
  }

  /** Polls every source once; false when one cannot be had. */
  boolean once() {
    boolean all = true;
    for (String source : sources) {
      all &= isStopped() || poll(source, true);
    }
    return all;
  }

  /** Polls every source whenever it is time, until {@link #close}. */
  void run() {
    Set<String> told = new HashSet<>();
    boolean ends = isStopped();
    while (!ends) {
      Instant next = clock.instant().plus(LONGEST_NAP);
      for (String source : sources) {
        if (!isStopped() && !due(source).isAfter(clock.instant())) {
          poll(source, told.add(source));
        }
        Instant due = due(source);
        next = due.isBefore(next) ? due : next;
      }
      ends = nap(Duration.between(clock.instant(), next));
    }
  }

  private Instant due(String source) {
    return chronicle
        .polled()
        .standing(source)
        .map(at -> Instant.ofEpochMilli(at.checked()).plus(revisits.after(at.failures())))
        .orElse(Instant.EPOCH);
  }

  /**
   * Polls a source.
   *
   * @param tells also when nothing happened
   */
  private boolean poll(String source, boolean tells) {
    Polled polled = chronicle.polled();
    long now = clock.millis();
    int failures = polled.standing(source).map(Polled.Standing::failures).orElse(0);
    boolean had;
    try {
      had = poll(source, new Memory(polled, source, now));
    } catch (RecordException e) {
      log.accept(source + ": " + e.getMessage());
      had = false;
    } catch (RuntimeException bug) {
      log.accept(source + ": a bug: " + bug);
      had = false;
    }
    int failed = had ? 0 : failures + 1;
    polled.put(source, new Polled.Standing(now, failed));
    if (tells || failed != failures || work.isTelling()) {
      String times = failed == 0 ? "" : "; could not be had, " + failed + " in a row";
      log.accept(source + ": " + work.summary() + times);
    }
    return had;
  }

  private boolean poll(String source, Memory memory) {
    if (!Inputs.isAddress(source)) {
      tags.now = Store.NONE;
      return new FolderPoll(source, memory, articles(web), work).run();
    }
    WatchedWeb watched = new WatchedWeb(source, memory, revisits, this::fetch);
    tags.now = watched.tags();
    return new SourcePoll(source, memory, watched, revisits, options.gatherer(watched), work).run();
  }

  /** Nothing more once it is to stop. */
  private Fetched fetch(String address) {
    return isStopped() ? new Fetched.Refused(address, "stopped") : web.get(address);
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Waits; true when it is to stop. */
  private boolean nap(Duration time) {
    try {
      return stopped.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Stops after the article that is being read. */
  @Override
  public void close() {
    stopped.countDown();
  }
}
