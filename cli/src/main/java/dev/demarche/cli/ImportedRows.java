package dev.demarche.cli;

import dev.demarche.export.ImportSink;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Rows on their way into the record, and what becomes of them. */
final class ImportedRows implements ImportSink {
  private static final int AT_ONCE = 500;

  private final Terminal terminal;
  private Function<List<DiplomaticRecord>, List<Added>> record =
      rows -> {
        throw new IllegalStateException("nowhere to go: " + rows.size() + " rows");
      };
  private final List<DiplomaticRecord> waiting = new ArrayList<>();
  private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
  private final Map<String, Integer> skipped = new TreeMap<>();
  private int faults;
  private int met;

  ImportedRows(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Where rows go from now on. */
  ImportedRows into(Function<List<DiplomaticRecord>, List<Added>> next) {
    record = next;
    return this;
  }

  @Override
  public void row(DiplomaticRecord row) {
    met++;
    waiting.add(row);
    if (waiting.size() >= AT_ONCE) {
      write();
    }
  }

  @Override
  public void skip(String reason) {
    met++;
    skipped.merge(reason, 1, Integer::sum);
  }

  @Override
  public void note(String file, long line, String what) {
    terminal.err().println("demarche: " + file + ":" + line + ": " + what);
  }

  @Override
  public void fault(String file, long line, String reason) {
    complain(file + ":" + line + ": " + reason);
  }

  void complain(String fault) {
    terminal.err().println("demarche: " + fault);
    faults++;
    met++;
  }

  /** What was met so far: rows, whatever became of them, and faults. */
  int met() {
    return met;
  }

  /** Tells that a file has no row. */
  void none(String file) {
    terminal.err().println("demarche: " + file + ": 0 rows");
  }

  void write() {
    record
        .apply(List.copyOf(waiting))
        .forEach(added -> outcomes.merge(added.outcome(), 1, Integer::sum));
    waiting.clear();
  }

  int tell() {
    outcomes.forEach((outcome, count) -> print(outcome.name().toLowerCase(Locale.ROOT), count));
    skipped.forEach((reason, count) -> print("left out: " + reason, count));
    if (faults > 0) {
      print("cannot be read", faults);
    }
    terminal.out().flush();
    return faults == 0 ? 0 : 1;
  }

  private void print(String what, int count) {
    terminal.out().println(what + "\t" + count);
  }
}
