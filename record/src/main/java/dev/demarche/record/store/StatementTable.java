package dev.demarche.record.store;

import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.consolidation.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of quotations and the words by which they are found. What is added waits for a flush. */
final class StatementTable {
  private static final int CONTEXT = 240;

  private final Handle handle;
  private final Json json;
  private final Batch rows =
      new Batch(
          "INSERT INTO statement (id, article, speaker, state, day, body)"
              + " VALUES (?, ?, ?, ?, ?, ?)");
  private final WordIndex index;
  private final List<Found> found = new ArrayList<>();
  private final Session session;
  private long lastId = -1;

  StatementTable(Session session) {
    this.session = session;
    this.handle = session.handle();
    this.json = session.json();
    this.index = session.dialect().words();
  }

  /** By what a statement is found. */
  private record Found(Listed at, String words, List<String> facets) {}

  /** The facet of a speaker. */
  static String speaker(String folded) {
    return "speaker:" + folded;
  }

  /** The facet of all speakers from a state or body. */
  static String side(String side) {
    return "speakers:" + side;
  }

  void add(long article, Article of, Statement statement) {
    if (lastId < 0) {
      lastId = session.lastId("statement");
    }
    Actor speaker = statement.speaker();
    LocalDate day = statement.date() == null ? of.published() : statement.date().from();
    Listed at = new Listed(day == null ? 0L : day.toEpochDay(), ++lastId);
    rows.add(
        at.id(),
        article,
        speaker == null ? null : Names.fold(speaker.name()),
        speaker == null ? null : Sides.of(speaker),
        at.day(),
        json.write(statement));
    index(at, of.publisher(), of.text(), statement);
    session.tally().add("statement", 1);
  }

  /** Makes a statement to be found by its words, its speaker and its outlet. */
  void index(Listed at, @Nullable String publisher, String text, Statement statement) {
    Actor speaker = statement.speaker();
    List<String> facets = new ArrayList<>();
    if (speaker != null) {
      facets.add(speaker(Names.fold(speaker.name())));
      facets.add(side(Sides.of(speaker)));
    }
    if (publisher != null) {
      facets.add(Facets.source(publisher));
    }
    found.add(new Found(at, around(text, statement.span()), facets));
  }

  /** Writes what waits. */
  void flush() {
    session.pen().write(rows);
    List<Found> taken = List.copyOf(found);
    found.clear();
    session.pen().then(handle -> write(handle, taken));
  }

  private void write(Handle handle, List<Found> some) {
    Terms terms = session.terms();
    Batch words = new Batch(index.insert("statement"));
    some.forEach(each -> words.add(index.row(each.at(), each.words(), terms.all(each.facets()))));
    terms.flush();
    words.write(handle);
  }

  /** Takes those of an article out. */
  void delete(long article) {
    Batch gone = new Batch(index.delete("statement"));
    handle
        .createQuery("SELECT day, id FROM statement WHERE article = :article")
        .bind("article", article)
        .map((row, context) -> new Listed(row.getLong("day"), row.getLong("id")))
        .forEach(at -> gone.add(index.key(at)));
    gone.write(handle);
    session
        .tally()
        .add("statement", -handle.execute("DELETE FROM statement WHERE article = ?", article));
  }

  /** The words around a quotation, which often tell what it is about. */
  private static String around(String text, Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    int end = Math.min(text.length(), span.end() + CONTEXT);
    return text.substring(start, end);
  }
}
