package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import dev.demarche.record.RecordException;
import dev.demarche.record.question.Party;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Watch;
import dev.demarche.server.Refusal;
import dev.demarche.server.hook.HookAddress;
import dev.demarche.server.hook.Secret;
import dev.demarche.server.query.Filters;
import dev.demarche.server.query.SavedQuery;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche watches}: saved questions, which {@code serve} answers and tells. */
@Command(
    name = "watches",
    mixinStandardHelpOptions = true,
    description = "Lists saved questions, adds and removes them; serve answers them.",
    sortOptions = false)
final class WatchesCommand extends OnRecord {
  WatchesCommand(Terminal terminal, Engine engine) {
    super(terminal, engine);
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = existing()) {
      chronicle.watches().all().forEach(this::print);
    }
    return 0;
  }

  private void print(Watch watch) {
    terminal
        .out()
        .println(watch.id() + "\t" + watch.name() + "\t" + watch.query() + "\t" + watch.author());
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists them: number, name, filters, who saved it.")
  int list(@Mixin RecordOptions where) {
    record = where;
    return call();
  }

  @Command(name = "add", mixinStandardHelpOptions = true, description = "Saves a question.")
  int add(
      @Parameters(paramLabel = "NAME", description = "What it is called.") String name,
      @Parameters(
              paramLabel = "FILTERS",
              description = "As in addresses of serve: 'actor=KEN&type=CONSULT'.")
          String query,
      @Mixin RecordOptions where) {
    try (Chronicle chronicle = where.open(engine.clock())) {
      Filters filters = SavedQuery.read(query);
      filters.question(LocalDate.now(engine.clock()), this::party);
      print(
          chronicle
              .watches()
              .add(name, SavedQuery.text(filters), "command line", engine.clock().instant()));
    } catch (Refusal e) {
      throw new RecordException(e.reason(), e);
    }
    return 0;
  }

  private Party party(String word, LocalDate day) {
    return new PartyReader(engine::knowledge, day).all(List.of(word)).get(0);
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Removes one with its webhooks.")
  int remove(
      @Parameters(paramLabel = "NAME", description = "Its name or number.") String name,
      @Mixin RecordOptions where) {
    try (Chronicle chronicle = where.existing(engine.clock())) {
      chronicle.watches().remove(named(chronicle, name).id());
    }
    return 0;
  }

  @Command(
      name = "tell",
      mixinStandardHelpOptions = true,
      description = "Adds a webhook to one, and prints the secret that signs it.")
  int tell(
      @Parameters(paramLabel = "NAME", description = "Its name or number.") String name,
      @Parameters(paramLabel = "URL", description = "Address that is told.") String url,
      @Mixin RecordOptions where) {
    try (Chronicle chronicle = where.existing(engine.clock())) {
      Hook hook =
          chronicle
              .hooks()
              .add(
                  named(chronicle, name).id(),
                  HookAddress.of(url),
                  Secret.fresh().text(),
                  engine.clock().instant());
      terminal.out().println(hook.secret());
    } catch (Refusal e) {
      throw new RecordException(e.reason(), e);
    }
    return 0;
  }

  private static Watch named(Chronicle chronicle, String name) {
    return chronicle.watches().all().stream()
        .filter(each -> each.name().equals(name) || Long.toString(each.id()).equals(name))
        .findFirst()
        .orElseThrow(() -> new RecordException(name + ": no such watch"));
  }
}
