package dev.demarche.server.stream;

import dev.demarche.record.event.ChangedEvent;
import dev.demarche.record.event.Changes;
import dev.demarche.record.question.Question;
import dev.demarche.server.HeadAsGet;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.hook.ChangeJson;
import dev.demarche.server.query.Filters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Events that match filters, as they come into the record, change and go. Each has the number of
 * its line in the journal as its id, and so has the heartbeat, so that who comes back with the last
 * one misses nothing.
 */
public final class Streams implements AutoCloseable {
  /** Open streams; each takes a thread. */
  public static final int MOST = 16;

  private static final String TYPE = "text/event-stream";
  private static final String LAST = "Last-Event-ID";
  private static final String LAST_PARAMETER = "last-event-id";
  private static final int LINES = 500;
  private static final Duration TICK = Duration.ofMillis(500);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final Sources sources;
  private final Semaphore free = new Semaphore(MOST);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** With what they are made from. */
  public Streams(Sources sources) {
    this.sources = sources;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/api/stream", this::stream);
  }

  private void stream(Context request) throws IOException {
    Filters filters = Filters.of(request.queryParamMap(), LAST_PARAMETER);
    filters.question(sources.today(), sources.parties());
    long from = start(request);
    if (HeadAsGet.isHead(request)) {
      request.contentType(TYPE);
      return;
    }
    if (!free.tryAcquire()) {
      throw new Refusal(503, MOST + " streams are open, and there are no more");
    }
    try {
      request.res().setContentType(TYPE);
      request.res().setCharacterEncoding("UTF-8");
      request.res().setHeader("X-Accel-Buffering", "no");
      run(filters, from, request.res().getOutputStream());
    } catch (IOException hasGone) {
      // whoever listened does not any more, or the server stops
    } finally {
      free.release();
    }
  }

  private long start(Context request) {
    String header = request.header(LAST);
    String given = header == null ? request.queryParam(LAST_PARAMETER) : header;
    long last = sources.chronicle().news().last();
    if (given == null || given.isBlank()) {
      return last;
    }
    try {
      long number = Long.parseLong(given.strip());
      if (number >= 0 && number <= last) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Refusal(400, LAST + ": no number of this stream: " + given);
  }

  private void run(Filters filters, long from, OutputStream out) throws IOException {
    long at = from;
    long quietSince = System.nanoTime();
    write(out, "retry: 2000\nid: " + at + "\n\n");
    while (!isStopped()) {
      if (sources.chronicle().news().last() > at) {
        Question question = filters.question(sources.today(), sources.parties());
        Changes some = sources.chronicle().news().changes(question, at, LINES);
        tell(some, out);
        at = some.upTo();
        quietSince = some.events().isEmpty() ? quietSince : System.nanoTime();
      } else if (System.nanoTime() - quietSince > HEARTBEAT.toNanos()) {
        write(out, ":\nid: " + at + "\n\n");
        quietSince = System.nanoTime();
      } else {
        pause();
      }
    }
  }

  private void tell(Changes some, OutputStream out) throws IOException {
    ChangeJson json = new ChangeJson(sources.json());
    StringBuilder text = new StringBuilder();
    for (ChangedEvent each : some.events()) {
      text.append("id: ").append(each.change().number());
      text.append("\nevent: ").append(ChangeJson.type(each));
      text.append("\ndata: ").append(json.of(each)).append("\n\n");
    }
    if (text.length() > 0) {
      write(out, text.toString());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  private void pause() throws IOException {
    try {
      if (stopped.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new EOFException("the server stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EOFException("the server stops");
    }
  }

  /** Ends all streams. */
  @Override
  public void close() {
    stopped.countDown();
  }
}
