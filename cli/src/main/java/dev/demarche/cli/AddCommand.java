package dev.demarche.cli;

import dev.demarche.cli.output.AddedForm;
import dev.demarche.cli.output.Listing;
import dev.demarche.intake.language.OnlyEnglish;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import dev.demarche.record.Chronicle;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche add}: articles into the record. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles and adds them to the record; an article is told when it is safe there.",
    sortOptions = false)
final class AddCommand implements Callable<Integer> {
  private static final int MOST_AT_ONCE = 100;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  @Mixin InputOptions options = new InputOptions();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  @Mixin RecordOptions record = new RecordOptions();

  private final Terminal terminal;
  private final Engine engine;

  AddCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    try (Chronicle chronicle = record.open(engine.clock())) {
      return add(chronicle);
    }
  }

  private int add(Chronicle chronicle) throws IOException {
    engine.lay(knowledge.own);
    engine.prepare(options.threads());
    Batch batch = new Batch(terminal, options, new OnlyEnglish()::fault);
    Listing<Added> listing = batch.listing(new AddedForm());
    Waiting waiting = new Waiting(chronicle, listing);
    Progress progress = batch.each(article -> engine.coder().code(article), waiting::add);
    waiting.write();
    listing.close(progress.isSingle());
    return progress.close();
  }

  /** Records that wait to be written together. */
  private final class Waiting {
    private final Chronicle chronicle;
    private final Listing<Added> listing;
    private final List<DiplomaticRecord> records = new ArrayList<>();
    private Instant since = Instant.EPOCH;

    Waiting(Chronicle chronicle, Listing<Added> listing) {
      this.chronicle = chronicle;
      this.listing = listing;
    }

    void add(DiplomaticRecord one) {
      Instant now = engine.clock().instant();
      if (records.isEmpty()) {
        since = now;
      }
      records.add(one);
      if (records.size() >= MOST_AT_ONCE
          || Duration.between(since, now).compareTo(LONGEST_WAIT) >= 0) {
        write();
      }
    }

    void write() {
      if (!records.isEmpty()) {
        chronicle.add(records).forEach(listing::add);
        records.clear();
      }
    }
  }
}
