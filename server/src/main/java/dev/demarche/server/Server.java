package dev.demarche.server;

import dev.demarche.server.api.Api;
import dev.demarche.server.api.Body;
import dev.demarche.server.api.Desk;
import dev.demarche.server.api.Posting;
import dev.demarche.server.door.Door;
import dev.demarche.server.door.SlowHeads;
import dev.demarche.server.feed.Feeds;
import dev.demarche.server.guard.Guard;
import dev.demarche.server.hook.Dispatcher;
import dev.demarche.server.mcp.McpHttp;
import dev.demarche.server.monitor.AuditLog;
import dev.demarche.server.monitor.Metrics;
import dev.demarche.server.monitor.Monitor;
import dev.demarche.server.openapi.OpenApiPages;
import dev.demarche.server.page.AgendaPage;
import dev.demarche.server.page.AgreementPages;
import dev.demarche.server.page.Pages;
import dev.demarche.server.page.PicturePages;
import dev.demarche.server.page.ReadPage;
import dev.demarche.server.page.StatementPages;
import dev.demarche.server.page.SubjectPages;
import dev.demarche.server.stream.Streams;
import dev.demarche.server.watch.WatchApi;
import dev.demarche.server.watch.WatchPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** A record that is served until it is closed. */
public final class Server implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration STOP = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_CONNECTIONS = 1000;
  private static final int MOST_THREADS = 48;
  private static final int FEWEST_THREADS = 4;
  private static final int LONGEST_HEADER = 16_384;

  private final Javalin javalin;
  private final Streams streams;
  private final @Nullable Dispatcher dispatcher;

  private Server(Javalin javalin, Streams streams, @Nullable Dispatcher dispatcher) {
    this.javalin = javalin;
    this.streams = streams;
    this.dispatcher = dispatcher;
  }

  /**
   * Starts to serve, and sends no webhooks.
   *
   * @param bugs is told of errors that are nobody's input
   * @throws IllegalArgumentException when the address cannot be listened on
   */
  public static Server start(Settings settings, Sources sources, Consumer<Throwable> bugs) {
    return start(settings, sources, Hooks.NONE, bugs);
  }

  /**
   * Starts to serve.
   *
   * @param hooks how webhooks are sent
   * @param bugs is told of errors that are nobody's input
   * @throws IllegalArgumentException when the address cannot be listened on
   */
  public static Server start(
      Settings settings, Sources sources, Hooks hooks, Consumer<Throwable> bugs) {
    Streams streams = new Streams(sources);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, settings, sources, bugs);
              streams.routes(config.routes);
            });
    try {
      javalin.start();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          settings.host() + " port " + settings.port() + ": cannot be listened on", e);
    }
    Dispatcher dispatcher = null;
    if (!hooks.equals(Hooks.NONE)) {
      dispatcher = new Dispatcher(sources, hooks.sending(), hooks.patience(), bugs);
      dispatcher.start();
    }
    return new Server(javalin, streams, dispatcher);
  }

  private static void configure(
      JavalinConfig config, Settings settings, Sources sources, Consumer<Throwable> bugs) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Body.MOST;
    config.http.prefer405over404 = true;
    config.http.strictContentTypes = true;
    config.jetty.multipartConfig.maxFileSize(Body.MOST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Body.MOST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(Body.MOST, SizeUnit.BYTES);
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
    config.jetty.modifyServer(
        server -> {
          server.insertHandler(new HeadAsGet());
          server.insertHandler(door(server));
          server.insertHandler(new GracefulHandler());
          server.setErrorHandler(new BareErrors());
          server.setStopTimeout(STOP.toMillis());
        });
    routes(config, settings, sources, bugs);
  }

  private static ServerConnector connector(
      org.eclipse.jetty.server.Server server, HttpConfiguration http, Settings settings) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADER);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  private static Door door(org.eclipse.jetty.server.Server server) {
    SlowHeads heads = new SlowHeads(server.getScheduler(), PATIENCE);
    for (Connector connector : server.getConnectors()) {
      connector.addEventListener(heads);
    }
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    return new Door(PATIENCE, heads, MOST_THREADS / 2, Body.MOST);
  }

  private static void routes(
      JavalinConfig config, Settings settings, Sources sources, Consumer<Throwable> bugs) {
    AuditLog audit = settings.audit() == null ? AuditLog.NONE : AuditLog.in(settings.audit());
    Guard guard = new Guard(settings.access(), settings.limits(), settings.host(), sources.clock());
    Metrics metrics = new Metrics(sources.chronicle()::status, System::nanoTime);
    Desk desk = new Desk(metrics.counting(sources.reading()));
    Pages pages = new Pages(sources);
    new Monitor(metrics, audit, sources, bugs).routes(config.routes);
    config.routes.before(guard::check);
    pages.routes(config.routes);
    new SubjectPages(sources, pages).routes(config.routes);
    new AgendaPage(sources, pages).routes(config.routes);
    new StatementPages(sources, pages).routes(config.routes);
    new AgreementPages(sources, pages).routes(config.routes);
    new PicturePages(sources, pages).routes(config.routes);
    new ReadPage(sources, pages, desk, settings.adding()).routes(config.routes);
    new Api(sources).routes(config.routes);
    new OpenApiPages(pages).routes(config.routes);
    new McpHttp(sources, desk, bugs).routes(config.routes);
    new Posting(sources, guard, desk, settings.adding()).routes(config.routes);
    Feeds feeds = new Feeds(sources);
    feeds.routes(config.routes);
    new WatchPages(sources, pages, feeds, settings.adding()).routes(config.routes);
    new WatchApi(sources, guard, settings.adding()).routes(config.routes);
    new Errors(pages, bugs).routes(config.routes);
  }

  /** What it answers, as {@code GET /api/events/{id}}. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(each -> each.endpoint)
        .filter(each -> each.method.isHttpMethod())
        .map(each -> each.method + " " + each.path)
        .toList();
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops: lets requests that are being answered end, for five seconds at most. */
  @Override
  public void close() {
    streams.close();
    if (dispatcher != null) {
      dispatcher.close();
    }
    try {
      javalin.stop();
    } catch (JavalinException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      } // those that were not answered in time have been cut off
    }
  }
}
