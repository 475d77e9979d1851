package dev.demarche.export;

import dev.demarche.export.code.Schemes;
import dev.demarche.export.dataset.Dataset;
import dev.demarche.export.dataset.KeptRow;
import dev.demarche.export.dataset.Mentions;
import dev.demarche.export.dataset.OwnRow;
import dev.demarche.export.dataset.Row;
import dev.demarche.export.dataset.RowFault;
import dev.demarche.export.dataset.RowReader;
import dev.demarche.export.dataset.RowSource;
import dev.demarche.export.dataset.Unpacked;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads data sets of the field. A row becomes an article of the data set that tells of one act: its
 * address is made of format and row id, its text is the row, so that reading a file twice changes
 * nothing. Not safe for use by several threads.
 */
public final class Imports {
  private final Schemes schemes;
  private final Knowledge knowledge;
  private final Map<ImportFormat, RowReader> readers = new HashMap<>();
  private @Nullable Mentions mentions;

  /** Over the tables of who is who and of codes. */
  public Imports(Schemes schemes, Knowledge knowledge) {
    this.schemes = schemes;
    this.knowledge = knowledge;
  }

  /**
   * Reads a file, packed by zip or gzip or not. Mentions of GDELT 2 are not read, nor what the
   * record told itself: rows of an export of its own.
   *
   * @param file what faults call it
   * @param in read and not closed
   * @param known what is in the record
   * @return whether there are mentions of GDELT 2 in it, for {@link #readMentions}
   * @throws IOException when the rest of it cannot be read
   */
  public boolean read(
      ImportFormat format, String file, InputStream in, Known known, ImportSink sink)
      throws IOException {
    boolean hasMentions = false;
    Dataset dataset = Dataset.of(format);
    RowReader reader = reader(format);
    Set<String> seen = new HashSet<>();
    RowSource source = RowSource.of(dataset, file, sink);
    for (InputStream part : Unpacked.of(in)) {
      BufferedInputStream bytes = new BufferedInputStream(part);
      if (format == ImportFormat.GDELT2 && Mentions.isTold(bytes)) {
        hasMentions = true;
        continue;
      }
      source.read(
          bytes,
          row -> {
            try {
              if (OwnRow.isTold(row, known)) {
                sink.skip("an act that this record told itself");
                return;
              }
              DiplomaticRecord record = reader.read(row);
              if (format == ImportFormat.POLECAT && !seen.add(record.article().uri())) {
                sink.skip("a later copy of an id");
              } else {
                sink.row(record);
              }
            } catch (RowFault e) {
              tell(e, file, row, sink);
            }
          });
    }
    return hasMentions;
  }

  /**
   * Reads the mentions of GDELT 2 in a file, each as an article of the outlet that tells of an act.
   *
   * @param file what faults call it
   * @param in read and not closed
   * @param known the article with an address: where the rows of events are looked for
   * @return whether there are mentions in it and none of them is of an event that is known
   * @throws IOException when the rest of it cannot be read
   */
  public boolean readMentions(
      String file, InputStream in, Function<String, Optional<Article>> known, ImportSink sink)
      throws IOException {
    MentionsOfFile taken = new MentionsOfFile(mentions(), known, sink);
    RowSource source = RowSource.of(Dataset.mentions(), file, sink);
    for (InputStream part : Unpacked.of(in)) {
      BufferedInputStream bytes = new BufferedInputStream(part);
      if (Mentions.isTold(bytes)) {
        source.read(bytes, row -> taken.take(file, row));
      }
    }
    return taken.isOrphaned();
  }

  /** Tells why a row is not taken. */
  static void tell(RowFault why, String file, Row row, ImportSink sink) {
    if (why.isSound()) {
      sink.skip(why.reason());
    } else {
      sink.fault(file, row.line(), why.reason());
    }
  }

  private RowReader reader(ImportFormat format) {
    return readers.computeIfAbsent(
        format, each -> new RowReader(Dataset.of(each), schemes, knowledge));
  }

  /** Reads a row again that an article of a data set keeps; empty for any other article. */
  public Optional<DiplomaticRecord> again(Article article) {
    if (Mentions.isKept(article)) {
      return again(article, kept -> mentions().again(kept))
          .filter(told -> isFrom(told.article(), article));
    }
    for (ImportFormat format : ImportFormat.values()) {
      if (article.uri().startsWith(format + ":") && KeptRow.isKept(article.text())) {
        return again(
            article, kept -> reader(format).read(KeptRow.read(Dataset.of(format), kept.text())));
      }
    }
    return Optional.empty();
  }

  /** An article of the web may look like a mention, but speaks for nobody else. */
  private static boolean isFrom(Article told, Article kept) {
    return told.uri().equals(kept.uri())
        && Objects.equals(told.publisher(), kept.publisher())
        && Objects.equals(told.published(), kept.published());
  }

  private Mentions mentions() {
    if (mentions == null) {
      mentions = new Mentions(reader(ImportFormat.GDELT2));
    }
    return mentions;
  }

  /** What is no act any more tells of none. */
  private static Optional<DiplomaticRecord> again(Article article, KeptReader reader) {
    try {
      return Optional.of(reader.read(article));
    } catch (RowFault e) {
      return Optional.of(new DiplomaticRecord(article, List.of(), List.of(), List.of()));
    }
  }

  private interface KeptReader {
    DiplomaticRecord read(Article article) throws RowFault;
  }
}
