package dev.demarche.export;

import dev.demarche.export.code.Schemes;
import dev.demarche.export.dataset.Dataset;
import dev.demarche.export.dataset.KeptRow;
import dev.demarche.export.dataset.RowFault;
import dev.demarche.export.dataset.RowReader;
import dev.demarche.export.dataset.RowSource;
import dev.demarche.export.dataset.Unpacked;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads data sets of the field. A row becomes an article of the data set that tells of one act: its
 * address is made of format and row id, its text is the row, so that reading a file twice changes
 * nothing. Not safe for use by several threads.
 */
public final class Imports {
  private final Schemes schemes;
  private final Knowledge knowledge;
  private final Map<ImportFormat, RowReader> readers = new HashMap<>();

  /** Over the tables of who is who and of codes. */
  public Imports(Schemes schemes, Knowledge knowledge) {
    this.schemes = schemes;
    this.knowledge = knowledge;
  }

  /**
   * Reads a file, packed by zip or gzip or not.
   *
   * @param file what faults call it
   * @param in read and not closed
   * @throws IOException when the rest of it cannot be read
   */
  public void read(ImportFormat format, String file, InputStream in, ImportSink sink)
      throws IOException {
    Dataset dataset = Dataset.of(format);
    RowReader reader = reader(format);
    Set<String> seen = new HashSet<>();
    RowSource source = RowSource.of(dataset, file, sink);
    for (InputStream part : Unpacked.of(in)) {
      source.read(
          part,
          row -> {
            try {
              DiplomaticRecord record = reader.read(row);
              if (format == ImportFormat.POLECAT && !seen.add(record.article().uri())) {
                sink.skip("a later copy of an id");
              } else {
                sink.row(record);
              }
            } catch (RowFault e) {
              if (e.isSound()) {
                sink.skip(e.reason());
              } else {
                sink.fault(file, row.line(), e.reason());
              }
            }
          });
    }
  }

  private RowReader reader(ImportFormat format) {
    return readers.computeIfAbsent(
        format, each -> new RowReader(Dataset.of(each), schemes, knowledge));
  }

  /** Reads a row again that an article of a data set keeps; empty for any other article. */
  public Optional<DiplomaticRecord> again(Article article) {
    for (ImportFormat format : ImportFormat.values()) {
      if (article.uri().startsWith(format + ":") && KeptRow.isKept(article.text())) {
        try {
          return Optional.of(reader(format).read(KeptRow.read(Dataset.of(format), article.text())));
        } catch (RowFault e) {
          return Optional.of(new DiplomaticRecord(article, List.of(), List.of(), List.of()));
        }
      }
    }
    return Optional.empty();
  }
}
