package dev.demarche.server;

import dev.demarche.export.code.Schemes;
import dev.demarche.knowledge.Coordinates;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.Chronicle;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.question.Party;
import dev.demarche.server.guard.Access;
import dev.demarche.server.guard.Limits;
import dev.demarche.server.guard.Role;
import dev.demarche.server.guard.Token;
import dev.demarche.server.guard.TokenFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on loopback over an invented record, as of 2025-03-15. */
final class Served extends Client implements AutoCloseable {
  static final String SECRET = "an-invented-token-of-the-tests";
  static final String BEARER = "Bearer " + SECRET;
  static final String HOSTILE = "<script>alert('x')</script>\" onload=\"alert(1)";
  static final String QUOTE = "We <img src=x onerror=alert(2)> agreed & \"signed\"";
  static final String ODD_URI = "https://example.org/a?b=<i>\"c";

  private static final String TOKENS = "tokens";
  private static final Schemes SCHEMES = Schemes.over(Knowledge.load(), Coordinates.load());

  private final Path folder;
  private final Chronicle chronicle;
  private final Server server;
  final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();

  private Served(Path folder, boolean adding) {
    this(folder, new Settings("127.0.0.1", 0, null, adding));
  }

  private Served(Path folder, Settings settings) {
    this.folder = folder;
    Clock clock = Clock.fixed(Instant.parse("2025-03-15T12:00:00Z"), ZoneOffset.UTC);
    chronicle = Chronicle.open(folder.resolve("test.record").toString(), Likeness.NONE, clock);
    fill();
    Sources sources =
        new Sources(
            chronicle,
            (word, day) -> word.length() == 3 ? Party.state(word) : Party.named(word),
            () -> SCHEMES,
            (uri, bytes, published) ->
                new Paper(uri, HOSTILE, "Posted Herald", "2025-03-14")
                    .tells(
                        EventType.AGREE,
                        EventStatus.OCCURRED,
                        "2025-03-14",
                        new String(bytes, StandardCharsets.UTF_8))
                    .record(),
            clock);
    server = Server.start(settings, sources, bugs::add);
  }

  /** Anybody on this machine may ask; nothing may be added. */
  static Served openly(Path folder) {
    return new Served(folder, false);
  }

  /** Articles may be added through the form. */
  static Served adding(Path folder) {
    return new Served(folder, true);
  }

  /** A token must be shown, {@link #SECRET} or one of {@link #bearer}; articles may be added. */
  static Served guarded(Path folder) {
    Access access = new Access(Token.of(SECRET), new TokenFile(folder.resolve(TOKENS)));
    return new Served(folder, new Settings("127.0.0.1", 0, access, Limits.of(0), null, true));
  }

  /** As told. */
  static Served with(Path folder, Settings settings) {
    return new Served(folder, settings);
  }

  private void fill() {
    chronicle.add(
        List.of(
            new Paper(ODD_URI, HOSTILE, "Lakeside <Gazette>", "2025-03-11")
                .tells(
                    EventType.CONSULT, EventStatus.OCCURRED, "2025-03-10", "Kenya called Finland.")
                .tells(
                    EventType.AGREE,
                    EventStatus.SCHEDULED,
                    "2025-04-20",
                    "Kenya will sign a deal with Finland on April 20.")
                .quotes(QUOTE)
                .knows("Forest Partnership", "2025-06-01")
                .record(),
            new Paper("b.txt", "Second", "Rift Observer", "2025-03-12")
                .tells(
                    EventType.REJECT, EventStatus.OCCURRED, "2025-03-12", "Kenya refused Finland.")
                .record(),
            new Paper("c.txt", "Third", "Rift Observer", "2025-02-20")
                .tells(
                    EventType.THREATEN,
                    EventStatus.SCHEDULED,
                    "2025-03-01",
                    "Kenya will expel Finland's envoy on March 1.")
                .record()));
  }

  Chronicle chronicle() {
    return chronicle;
  }

  List<String> routes() {
    return server.routes();
  }

  /** Gives out a token, as a header. */
  String bearer(Role role) {
    LocalDate longAgo = LocalDate.parse("2025-01-01");
    TokenFile tokens = new TokenFile(folder.resolve(TOKENS));
    return "Bearer " + tokens.add(role.toString(), role, longAgo, Optional.empty());
  }

  /** Where the record lies. */
  Path folder() {
    return folder;
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    chronicle.close();
  }
}
