package dev.demarche.export;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was taken from a file of a data set. */
final class Taken implements ImportSink {
  private static final Imports IMPORTS = new Imports(Written.SCHEMES, Written.KNOWLEDGE);

  final List<DiplomaticRecord> rows = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> faults = new ArrayList<>();
  boolean hasMentions;
  boolean isOrphaned;

  static Taken from(ImportFormat format, String text) {
    return from(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static Taken from(ImportFormat format, byte[] bytes) {
    return from(format, bytes, Known.NOTHING);
  }

  /** What is taken for a record that has something in it already. */
  static Taken from(ImportFormat format, byte[] bytes, Known known) {
    Taken taken = new Taken();
    try {
      taken.hasMentions =
          IMPORTS.read(format, "file", new ByteArrayInputStream(bytes), known, taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return taken;
  }

  /** What is taken from a file of mentions when the events of another one are known. */
  static Taken mentions(byte[] events, byte[] mentions) {
    Map<String, Article> known = new HashMap<>();
    for (DiplomaticRecord row : from(ImportFormat.GDELT2, events).rows) {
      known.put(row.article().uri(), row.article());
    }
    Taken taken = new Taken();
    try {
      taken.isOrphaned =
          IMPORTS.readMentions(
              "mentions",
              new ByteArrayInputStream(mentions),
              uri -> Optional.ofNullable(known.get(uri)),
              taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return taken;
  }

  static DiplomaticRecord again(Article article) {
    return IMPORTS.again(article).orElseThrow();
  }

  /** Whether an article is one of a data set. */
  static boolean isOfADataset(Article article) {
    return IMPORTS.again(article).isPresent();
  }

  EventMention only() {
    if (rows.size() != 1) {
      throw new AssertionError("rows: " + rows + ", skipped: " + skipped + ", faults: " + faults);
    }
    return rows.get(0).events().get(0);
  }

  @Override
  public void row(DiplomaticRecord row) {
    rows.add(row);
  }

  @Override
  public void skip(String reason) {
    skipped.add(reason);
  }

  @Override
  public void note(String file, long line, String what) {
    notes.add(file + ":" + line + ": " + what);
  }

  @Override
  public void fault(String file, long line, String reason) {
    faults.add(file + ":" + line + ": " + reason);
  }
}
