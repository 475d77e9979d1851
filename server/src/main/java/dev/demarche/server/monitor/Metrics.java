package dev.demarche.server.monitor;

import dev.demarche.record.event.RecordStatus;
import dev.demarche.server.ArticleReading;
import dev.demarche.server.Refusal;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Figures of a running server, as Prometheus reads them. */
public final class Metrics {
  /** Media type of {@link #text}. */
  public static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final double NANOS = 1e9;

  private static final double[] SECONDS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30
  };

  /** Counting a large record takes a moment. */
  private static final long FRESH = TimeUnit.SECONDS.toNanos(30);

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram requests =
      Histogram.builder()
          .name("demarche_http_request_seconds")
          .help("Time to answer requests")
          .labelNames("method", "route", "status")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);
  private final Counter articles =
      Counter.builder()
          .name("demarche_articles_read_total")
          .help("Articles that were sent to be read, by whether they could be")
          .labelNames("outcome")
          .register(registry);
  private final Supplier<RecordStatus> record;
  private final LongSupplier nanos;
  private @Nullable RecordStatus counted;
  private long countedAt;

  /** With what counts the record, and a clock that only goes forward, in nanoseconds. */
  public Metrics(Supplier<RecordStatus> record, LongSupplier nanos) {
    this.record = record;
    this.nanos = nanos;
    JvmMetrics.builder().register(registry);
    GaugeWithCallback.builder()
        .name("demarche_record_size")
        .help("What the record holds")
        .labelNames("of")
        .callback(
            gauge -> {
              RecordStatus now = counted();
              gauge.call((double) now.articles(), "articles");
              gauge.call((double) now.mentions(), "mentions");
              gauge.call((double) now.events(), "events");
              gauge.call((double) now.statements(), "statements");
            })
        .register(registry);
    GaugeWithCallback.builder()
        .name("demarche_record_bytes")
        .help("How large the record is")
        .callback(gauge -> gauge.call((double) counted().bytes()))
        .register(registry);
  }

  private synchronized RecordStatus counted() {
    RecordStatus known = counted;
    if (known == null || nanos.getAsLong() - countedAt > FRESH) {
      known = record.get();
      counted = known;
      countedAt = nanos.getAsLong();
    }
    return known;
  }

  /** A request was answered; the route is as it is declared, not as it was asked. */
  void answered(String method, String route, int status, long nanoseconds) {
    double seconds = nanoseconds / NANOS;
    requests.labelValues(method, route, Integer.toString(status)).observe(seconds);
  }

  /** The same reading of articles, counted. */
  public ArticleReading counting(ArticleReading reading) {
    return (uri, bytes, published) -> {
      String outcome = "failed";
      try {
        var read = reading.read(uri, bytes, published);
        outcome = "read";
        return read;
      } catch (Refusal e) {
        outcome = "refused";
        throw e;
      } finally {
        articles.labelValues(outcome).inc();
      }
    };
  }

  /** All figures of now. */
  byte[] text() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrometheusTextFormatWriter.create()
          .write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
