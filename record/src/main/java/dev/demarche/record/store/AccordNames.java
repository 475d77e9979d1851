package dev.demarche.record.store;

import dev.demarche.record.consolidation.AgreementTelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Rows of the names under which agreements were told of. */
final class AccordNames {
  private final Handle handle;
  private final Pen pen;
  private final Batch rows =
      new Batch(
          "INSERT INTO accord_name (key, code, name, published, article, accord)"
              + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");

  AccordNames(Session session) {
    this.handle = session.handle();
    this.pen = session.pen();
  }

  /** A name, when it was told first, and the number of its agreement. */
  record Row(AgreementTelling.Moment first, long accord) {}

  /** The names of some parties, in the order of time. */
  Map<String, List<Row>> of(Collection<String> keys) {
    Map<String, List<Row>> found = new HashMap<>();
    Lookup.in(
            handle,
            "SELECT key, name, published, article, accord FROM accord_name WHERE key IN",
            keys,
            row -> {
              String published = row.getString(3);
              LocalDate day = published == null ? null : LocalDate.parse(published);
              return Map.entry(
                  row.getString(1),
                  new Row(
                      new AgreementTelling.Moment(day, row.getString(4), row.getString(2)),
                      row.getLong(5)));
            })
        .forEach(
            each ->
                found
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    found.values().forEach(each -> each.sort(Comparator.comparing(Row::first)));
    return found;
  }

  /** Takes out the names of some parties. */
  void delete(Collection<String> keys) {
    Batch gone = new Batch("DELETE FROM accord_name WHERE key = ?");
    keys.forEach(gone::add);
    pen.write(gone);
  }

  /** Puts in names by what told them first. */
  void add(String key, Collection<AgreementTelling> firsts, long accord) {
    for (AgreementTelling first : firsts) {
      String name = first.mention().name();
      rows.add(
          key, Hash.of(name), name, ArticleTable.text(first.published()), first.article(), accord);
    }
  }

  /** Writes what waits. */
  void flush() {
    pen.write(rows);
  }
}
