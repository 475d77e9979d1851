package dev.demarche.record.store;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.record.consolidation.AgreementMaker;
import dev.demarche.record.consolidation.AgreementTelling;
import dev.demarche.record.event.RecordedAgreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What articles tell of agreements, and what it makes together. What is added waits for {@link
 * #flushMentions}.
 */
final class Accords {
  private static final int AT_ONCE = 500;

  private final Handle handle;
  private final Kept kept;
  private final Session session;
  private final AccordTable accords;
  private final AccordNames names;
  private final Map<String, List<AgreementTelling>> fresh = new LinkedHashMap<>();
  private final Set<String> lessened = new LinkedHashSet<>();
  private final Batch mentions =
      new Batch("INSERT INTO agreement (id, article, key, expires, body) VALUES (?, ?, ?, ?, ?)");
  private CompletableFuture<Void> told = CompletableFuture.completedFuture(null);
  private long lastMention = -1;

  Accords(Session session, Traces traces) {
    this.session = session;
    this.handle = session.handle();
    this.kept = session.kept();
    this.accords = new AccordTable(session, traces);
    this.names = new AccordNames(session);
  }

  private record Told(long id, String key, AgreementTelling telling) {}

  static String key(AgreementMention agreement) {
    return agreement.parties().stream().sorted().collect(Collectors.joining("&"));
  }

  /** Adds what an article tells, also to the agreements by {@link #refresh()}. */
  void add(long id, Article article, AgreementMention agreement) {
    keep(id, agreement);
    fresh
        .computeIfAbsent(key(agreement), key -> new ArrayList<>())
        .add(new AgreementTelling(article.uri(), article.published(), agreement));
  }

  /** Adds what an article tells, and leaves the agreements that it makes to the caller. */
  void keep(long article, AgreementMention agreement) {
    lastMention = lastMention < 0 ? session.lastId("agreement") : lastMention;
    LocalDate deadline = AgreementMaker.lastDay(agreement.expires());
    mentions.add(
        ++lastMention,
        article,
        key(agreement),
        deadline == null ? null : deadline.toEpochDay(),
        kept.json().write(agreement));
    session.tally().add("agreement", 1);
  }

  /** Takes those of an article out. */
  void delete(long article) {
    lessened.addAll(
        handle
            .createQuery("SELECT key FROM agreement WHERE article = :article")
            .bind("article", article)
            .mapTo(String.class)
            .list());
    int gone = handle.execute("DELETE FROM agreement WHERE article = ?", article);
    session.tally().add("agreement", -gone);
  }

  /** Writes what waits, and leaves the agreements that it makes for later. */
  void flushMentions() {
    session.pen().write(mentions);
    told = session.pen().last();
  }

  /** Brings the agreements of the touched parties up to date; not what waits is considered. */
  void refresh() {
    fresh.keySet().removeAll(lessened);
    LaterTellings later = new LaterTellings(accords, names);
    some(
        fresh.keySet(),
        keys -> {
          Map<String, List<AgreementTelling>> tellings = new LinkedHashMap<>(fresh);
          tellings.keySet().retainAll(keys);
          lessened.addAll(later.add(tellings));
          flush();
        });
    Pen.await(told);
    some(lessened, this::refresh);
    fresh.clear();
    lessened.clear();
  }

  private static void some(Collection<String> all, Consumer<Collection<String>> work) {
    List<String> keys = List.copyOf(all);
    for (int at = 0; at < keys.size(); at += AT_ONCE) {
      work.accept(new LinkedHashSet<>(keys.subList(at, Math.min(keys.size(), at + AT_ONCE))));
    }
  }

  private void flush() {
    accords.flush();
    names.flush();
  }

  /** Makes all agreements anew. */
  void refreshAll() {
    each(this::refresh);
  }

  /** Is told of the parties of all agreements, some at a time. */
  private void each(Consumer<Collection<String>> work) {
    List<String> keys =
        handle
            .createQuery("SELECT DISTINCT key FROM agreement ORDER BY key")
            .mapTo(String.class)
            .list();
    some(keys, work);
  }

  /** The names of those that are not what articles tell; sorted. */
  List<String> wrong() {
    Set<String> wrong = new TreeSet<>();
    each(
        keys -> {
          Set<RecordedAgreement> right = new HashSet<>();
          told(keys)
              .values()
              .forEach(all -> AgreementMaker.of(all).forEach(made -> right.add(made.agreement())));
          Set<RecordedAgreement> kept = new HashSet<>();
          accords.ofKeys(keys).forEach(row -> kept.add(row.agreement()));
          Stream.concat(right.stream(), kept.stream())
              .filter(each -> !right.contains(each) || !kept.contains(each))
              .forEach(each -> wrong.add(each.name()));
        });
    return List.copyOf(wrong);
  }

  /** What is told of the agreements of some parties, in the order in which it came. */
  private Map<String, List<AgreementTelling>> told(Collection<String> keys) {
    Map<String, List<AgreementTelling>> told = new LinkedHashMap<>();
    Lookup.in(
            handle,
            "SELECT g.id, g.key, g.body, a.uri, a.published FROM agreement g"
                + " JOIN article a ON a.id = g.article WHERE g.key IN",
            keys,
            row ->
                new Told(
                    row.getLong(1),
                    row.getString(2),
                    kept.agreement(row.getString(4), row.getString(5), row.getString(3))))
        .stream()
        .sorted(Comparator.comparingLong(Told::id))
        .forEach(
            each -> told.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each.telling()));
    return told;
  }

  /** Makes the agreements of some parties anew. */
  private void refresh(Collection<String> keys) {
    Map<String, AccordTable.Row> former = new HashMap<>();
    accords.ofKeys(keys).forEach(row -> former.put(row.agreement().id(), row));
    names.delete(keys);
    told(keys)
        .forEach(
            (key, tellings) ->
                AgreementMaker.of(tellings).forEach(made -> write(key, made, former)));
    former.values().forEach(accords::end);
    flush();
  }

  private void write(String key, AgreementMaker.Made made, Map<String, AccordTable.Row> former) {
    AccordTable.Row before = former.remove(made.agreement().id());
    long id = before == null ? accords.next() : before.id();
    accords.put(
        key, before == null ? null : before.agreement(), new AccordTable.Row(id, made.agreement()));
    names.add(key, made.firsts(), id);
  }
}
