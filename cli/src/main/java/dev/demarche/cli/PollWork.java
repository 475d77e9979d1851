package dev.demarche.cli;

import dev.demarche.gather.Found;
import dev.demarche.intake.IntakeResult;
import dev.demarche.intake.Stated;
import dev.demarche.intake.language.OnlyEnglish;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import dev.demarche.record.Chronicle;
import dev.demarche.record.RecordException;
import dev.demarche.record.watch.Seen;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings what polls find into the record, and tells of it. */
final class PollWork {
  private final Chronicle chronicle;
  private final Articles articles;
  private final Function<Article, DiplomaticRecord> reader;
  private final Consumer<String> log;
  private final OnlyEnglish language = new OnlyEnglish();
  private int come;
  private int corrected;
  private int takenBack;
  private int faults;

  /**
   * Work on a record.
   *
   * @param reader reads an article
   * @param log is told what happens, a line each
   */
  PollWork(
      Chronicle chronicle,
      Articles articles,
      Function<Article, DiplomaticRecord> reader,
      Consumer<String> log) {
    this.chronicle = chronicle;
    this.articles = articles;
    this.reader = reader;
    this.log = log;
  }

  /**
   * Reads a document into the record, unless it is as it was.
   *
   * @param seen what is known of it
   */
  void read(Found.Document document, Seen seen, Memory memory) {
    String digest = digest(document.bytes());
    if (digest.equals(seen.digest()) && !seen.gone()) {
      memory.put(seen.checkedAt(memory.now()));
      return;
    }
    memory.put(
        text(document)
            .map(article -> added(article, document, seen, digest, memory))
            .orElse(seen.checkedAt(memory.now())));
    memory.keep();
  }

  private Seen added(
      Article article, Found.Document document, Seen seen, String digest, Memory memory) {
    Seen read = seen.readAt(article.uri(), told(document.stated()), digest, memory.now());
    if (!seen.gone() && isKnown(article)) {
      return read;
    }
    try {
      Added added = chronicle.add(List.of(reader.apply(article))).get(0);
      tell(added);
      return read;
    } catch (RecordException e) {
      throw e;
    } catch (RuntimeException bug) {
      fault(article.uri(), "a bug: " + bug);
      return seen.checkedAt(memory.now());
    }
  }

  private void tell(Added added) {
    if (added.outcome() == Added.Outcome.UNCHANGED) {
      return;
    }
    boolean isNew = added.outcome() == Added.Outcome.NEW;
    come += isNew ? 1 : 0;
    corrected += isNew ? 0 : 1;
    String acts = added.mentions() == 1 ? "1 act" : added.mentions() + " acts";
    log.accept(
        added.outcome().name().toLowerCase(Locale.ROOT) + " " + added.article() + ", " + acts);
  }

  private Optional<Article> text(Found.Document document) {
    IntakeResult result = articles.read(document);
    if (result instanceof IntakeResult.Unreadable unreadable) {
      fault(unreadable.uri(), unreadable.reason());
      return Optional.empty();
    }
    Article article = ((IntakeResult.Read) result).article();
    Optional<String> refused = language.fault(article);
    refused.ifPresent(reason -> fault(article.uri(), reason));
    return refused.isPresent() ? Optional.empty() : Optional.of(article);
  }

  /** Whether the record has the very text; then nothing need be read. */
  private boolean isKnown(Article article) {
    return chronicle
        .article(article.uri())
        .filter(kept -> kept.digest().equals(article.digest()))
        .filter(
            kept -> String.valueOf(kept.published()).equals(String.valueOf(article.published())))
        .isPresent();
  }

  private static Seen.@Nullable Told told(Stated stated) {
    LocalDate day = stated.published();
    return stated.withCharset(null).equals(Stated.NOTHING)
        ? null
        : new Seen.Told(
            stated.title(),
            stated.publisher(),
            day == null ? null : day.toString(),
            stated.language());
  }

  /** Takes back what rests on something, and on what lay within it. */
  void takeBack(Seen seen, String reason, Memory memory) {
    List<Seen> all = new ArrayList<>(List.of(seen));
    memory.all().stream()
        .filter(each -> seen.item().equals(each.within()) && !each.gone())
        .forEach(all::add);
    List<String> articlesOfIt =
        all.stream().filter(each -> each.digest() != null).map(Seen::at).toList();
    for (String article : chronicle.withdraw(articlesOfIt, reason)) {
      takenBack++;
      log.accept("taken back " + article + ": " + reason);
    }
    all.forEach(each -> memory.put(each.goneAt(memory.now())));
    memory.keep();
  }

  /** Tells of what cannot be read. */
  void fault(String uri, String reason) {
    faults++;
    log.accept(uri + ": " + reason);
  }

  /** Whether there is something to tell since the last {@link #summary}. */
  boolean isTelling() {
    return come + corrected + takenBack + faults > 0;
  }

  /** What was done since the last time, in one line. */
  String summary() {
    String line =
        come
            + " new, "
            + corrected
            + " corrected, "
            + takenBack
            + " taken back, "
            + faults
            + " not readable";
    come = 0;
    corrected = 0;
    takenBack = 0;
    faults = 0;
    return line;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
