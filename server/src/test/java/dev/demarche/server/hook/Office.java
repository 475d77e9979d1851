package dev.demarche.server.hook;

import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.record.Chronicle;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.question.Party;
import dev.demarche.server.Client;
import dev.demarche.server.Hooks;
import dev.demarche.server.Server;
import dev.demarche.server.Settings;
import dev.demarche.server.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A served record whose watches tell others at once and try again soon. */
final class Office extends Client implements AutoCloseable {
  static final Patience HASTE =
      new Patience(Duration.ofMillis(20), Duration.ofMillis(30), 2, Duration.ofMillis(200), 3, 0.2);

  final Chronicle chronicle;
  final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private final Server server;

  Office(String place) {
    this(place, HASTE);
  }

  Office(String place, Patience patience) {
    chronicle = Chronicle.open(place, Likeness.NONE, Clock.systemUTC());
    Sources sources =
        new Sources(
            chronicle,
            (word, day) -> Party.state(word),
            () -> {
              throw new IllegalStateException("nothing is downloaded here");
            },
            (uri, bytes, published) -> {
              throw new IllegalStateException("nothing is read here");
            },
            Clock.systemUTC());
    server =
        Server.start(
            new Settings("127.0.0.1", 0, null, true),
            sources,
            new Hooks(new PlainSending(), patience),
            bugs::add);
  }

  @Override
  public int port() {
    return server.port();
  }

  /** An article of one sentence about Kenya and Finland. */
  static DiplomaticRecord paper(String uri, EventType type, String day, String sentence) {
    Span whole = new Span(0, sentence.length());
    Article article =
        new Article(
            uri,
            "A title",
            "Rift Observer",
            LocalDate.parse(day),
            Article.DateOrigin.TEXT,
            "en",
            sentence,
            "sha256:" + sentence.hashCode(),
            List.of(new Block(Block.Kind.PARAGRAPH, whole)));
    EventMention mention =
        new EventMention(
            "m0",
            type,
            null,
            EventStatus.OCCURRED,
            List.of(Actor.state("KEN", "Kenya")),
            List.of(Actor.state("FIN", "Finland")),
            List.of(),
            TimeRef.day(LocalDate.parse(day), ""),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(new Evidence(whole, sentence)),
            0.8);
    return new DiplomaticRecord(article, List.of(mention), List.of(), List.of());
  }

  /** Articles that tell of some acts each, and correct each other now and then. */
  static List<DiplomaticRecord> papers(int count) {
    List<DiplomaticRecord> papers = new ArrayList<>();
    List<EventType> types = List.of(EventType.AID, EventType.ACCUSE, EventType.CONSULT);
    for (int i = 0; i < count; i++) {
      String day = LocalDate.parse("2031-05-01").plusDays(i / 3).toString();
      String uri = i % 7 == 6 ? "paper-" + (i - 6) + ".txt" : "paper-" + i + ".txt";
      papers.add(paper(uri, types.get(i % 3), day, "Something of Kenya and Finland, no. " + i));
    }
    return papers;
  }

  @Override
  public void close() {
    server.close();
    chronicle.close();
  }
}
