package dev.demarche.export;

import dev.demarche.export.dataset.Mentions;
import dev.demarche.export.dataset.Row;
import dev.demarche.export.dataset.RowFault;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The mentions of a file on their way to the sink, each with the event that it is of. */
final class MentionsOfFile {
  private final Mentions mentions;
  private final Function<String, Optional<Article>> known;
  private final ImportSink sink;
  private final Set<String> seen = new HashSet<>();
  private String address = "";
  private Optional<Article> event = Optional.empty();
  private boolean isAnyKnown;
  private boolean isAnyUnknown;

  MentionsOfFile(Mentions mentions, Function<String, Optional<Article>> known, ImportSink sink) {
    this.mentions = mentions;
    this.known = known;
    this.sink = sink;
  }

  void take(String file, Row row) {
    try {
      Optional<Article> told = event(Mentions.event(row));
      if (told.isEmpty()) {
        isAnyUnknown = true;
        sink.skip("a mention of an event that is not in the record");
        return;
      }
      isAnyKnown = true;
      DiplomaticRecord record = mentions.read(row, told.get());
      if (seen.add(record.article().uri())) {
        sink.row(record);
      } else {
        sink.skip("a later mention of an event by one article");
      }
    } catch (RowFault e) {
      Imports.tell(e, file, row, sink);
    }
  }

  /** Mentions of an event mostly follow each other. */
  private Optional<Article> event(String wanted) {
    if (!wanted.equals(address)) {
      address = wanted;
      event = known.apply(wanted);
    }
    return event;
  }

  boolean isOrphaned() {
    return isAnyUnknown && !isAnyKnown;
  }
}
