package dev.demarche.record.store;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.record.Added;
import dev.demarche.record.Chronicle;
import dev.demarche.record.News;
import dev.demarche.record.RecordException;
import dev.demarche.record.Upkeep;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.event.TraceEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A record in a database. */
public final class Store implements AutoCloseable {
  private static final int REBUILT_AT_ONCE = 50;

  private final Database database;
  private final Rules rules;
  private final Clock clock;
  private final Kept kept;
  private final AtomicReference<KeptSince> keptSince = new AtomicReference<>(new KeptSince());

  /** With the database, what knows versions of one text, and the clock for traces. */
  public Store(Database database, Likeness likeness, Clock clock) {
    this.database = database;
    this.rules = Rules.with(likeness);
    this.clock = clock;
    this.kept = new Kept(new Json(), rules.tellings());
    new Chores(database, kept, rules, clock.instant()).run();
  }

  /** The database, for what is kept beside articles and acts. */
  public Database database() {
    return database;
  }

  private Session session(Handle handle) {
    return new Session(handle, kept, database.dialect());
  }

  /** See {@link Chronicle#add}. */
  public List<Added> add(List<DiplomaticRecord> records) {
    return adding((session, adding) -> adding.add(records, false));
  }

  private <T> T adding(BiFunction<Session, Adding, T> work) {
    Done<T> done =
        database.writeBeside(
            before ->
                Pen.with(
                    before.own(),
                    pen -> {
                      Session session = session(before, pen);
                      T result = work.apply(session, new Adding(session, rules, clock.instant()));
                      long line = new JournalLines(before.own()).last();
                      return new Done<>(result, session.keptSince().asOf(line));
                    }));
    keptSince.set(done.keptSince());
    return done.result();
  }

  private record Done<T>(T result, KeptSince keptSince) {}

  /** With what the last transaction knew of promises, where nobody has written since. */
  private Session session(Before before, Pen pen) {
    KeptSince known = keptSince.getAndSet(new KeptSince());
    boolean isCurrent = known.isAsOf(new JournalLines(before.own()).last());
    return new Session(before, kept, database.dialect(), pen, isCurrent ? known : new KeptSince());
  }

  /**
   * Puts what was read again in the place of what is kept, but for articles that were corrected or
   * taken back since they were handed over to be read.
   */
  private List<Added> replace(List<Article> articles, List<DiplomaticRecord> records) {
    return adding(
        (session, adding) -> {
          Map<String, ArticleTable.Version> now =
              new ArticleTable(session).versions(articles.stream().map(Article::uri).toList());
          List<DiplomaticRecord> same = new ArrayList<>();
          for (int i = 0; i < articles.size(); i++) {
            ArticleTable.Version version = now.get(articles.get(i).uri());
            if (version != null && version.isOf(articles.get(i))) {
              same.add(records.get(i));
            }
          }
          return adding.add(same, true);
        });
  }

  /** See {@link Chronicle#withdraw}. */
  public List<String> withdraw(Collection<String> articles, String reason) {
    return database.write(
        handle -> new Adding(session(handle), rules, clock.instant()).takeBack(articles, reason));
  }

  /** Answers a question. */
  public <T> T ask(Function<Asking, T> question) {
    return database.read(
        handle -> question.apply(new Asking(session(handle), rules, database.place())));
  }

  /** See {@link News#traces}. */
  public List<TraceEntry> traces(String subject) {
    return database.read(handle -> new Traces(handle, Instant.EPOCH).of(subject));
  }

  /** See {@link Chronicle#article}. */
  public Optional<Article> article(String uri) {
    return database.read(handle -> new ArticleTable(session(handle)).article(uri));
  }

  /** See {@link Upkeep#check}. */
  public List<String> check() {
    return database.read(handle -> new Checking(session(handle), rules).faults());
  }

  /** See {@link Upkeep#backup}. */
  public void backup(Path target) {
    if (Files.exists(target)) {
      throw new RecordException(target + ": exists already");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RecordException(target + ": there is no such folder");
    }
    database.plainly(
        handle -> {
          database.dialect().backup(handle, target);
          return target;
        });
  }

  /** See {@link Upkeep#rebuild}. */
  public int rebuild(Function<Article, DiplomaticRecord> reader, Upkeep.Rebuilt progress) {
    List<String> uris = database.read(handle -> new ArticleTable(session(handle)).uris());
    int changed = 0;
    for (int at = 0; at < uris.size(); at += REBUILT_AT_ONCE) {
      List<Article> articles =
          uris.subList(at, Math.min(uris.size(), at + REBUILT_AT_ONCE)).stream()
              .flatMap(uri -> article(uri).stream())
              .toList();
      List<DiplomaticRecord> records = articles.stream().map(reader).toList();
      for (DiplomaticRecord record : records) {
        List<EventMention> before = mentions(record.article().uri());
        boolean differs =
            !before.stream().collect(Collectors.toSet()).equals(Set.copyOf(record.events()));
        changed += differs ? 1 : 0;
        progress.article(record.article().uri(), before.size(), record.events().size(), differs);
      }
      replace(articles, records);
    }
    return changed;
  }

  private List<EventMention> mentions(String uri) {
    return database.read(
        handle ->
            new ArticleTable(session(handle))
                .version(uri)
                .map(
                    version ->
                        new MentionTable(session(handle))
                            .ofArticle(version.id()).stream()
                                .map(each -> each.telling().mention())
                                .toList())
                .orElse(List.of()));
  }

  @Override
  public void close() {
    database.close();
  }
}
