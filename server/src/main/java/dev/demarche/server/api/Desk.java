package dev.demarche.server.api;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.server.ArticleReading;
import dev.demarche.server.Refusal;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads one article at a time, so that reading does not stop the rest from being answered. */
public final class Desk {
  private static final long WAIT_SECONDS = 20;

  private final ArticleReading reading;
  private final Semaphore free = new Semaphore(1, true);

  /** With what reads. */
  public Desk(ArticleReading reading) {
    this.reading = reading;
  }

  /**
   * Reads a document when its turn comes.
   *
   * @throws Refusal with status 503 when that takes too long, 422 when it cannot be read
   */
  public DiplomaticRecord read(String uri, byte[] bytes, @Nullable LocalDate published) {
    try {
      if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal(503, "busy with other articles");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server stops");
    }
    try {
      return reading.read(uri, bytes, published);
    } finally {
      free.release();
    }
  }
}
