package dev.demarche.cli;

import dev.demarche.cli.output.Form;
import dev.demarche.cli.output.Listing;
import dev.demarche.gather.Found;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works through the articles of a command and prints what comes of each, in their order. */
final class Batch {
  private final Terminal terminal;
  private final InputOptions options;
  private final Function<Article, Optional<String>> refusal;

  Batch(Terminal terminal, InputOptions options) {
    this(terminal, options, article -> Optional.empty());
  }

  /**
   * With articles that are not worked on.
   *
   * @param refusal why an article is not, or empty
   */
  Batch(Terminal terminal, InputOptions options, Function<Article, Optional<String>> refusal) {
    this.terminal = terminal;
    this.options = options;
    this.refusal = refusal;
  }

  /** What became of an input. */
  private sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    record Failed<T>(String uri, String reason) implements Outcome<T> {}
  }

  /**
   * Applies {@code work} to every article and prints the results.
   *
   * @return exit status: 0 when all inputs could be read, otherwise 1
   */
  <T> int run(Function<Article, T> work, Form<T> form) throws IOException {
    Listing<T> listing = listing(form);
    Progress progress = each(work, listing::add);
    listing.close(progress.isSingle());
    return progress.close();
  }

  /** A listing in the format asked for. */
  <T> Listing<T> listing(Form<T> form) {
    return new Listing<>(terminal.out(), options.format.formatFor(terminal.interactive()), form);
  }

  /**
   * Applies {@code work} to every article and hands the results on, in their order.
   *
   * @return how it went, not closed yet
   */
  <T> Progress each(Function<Article, T> work, Consumer<T> sink) throws IOException {
    List<String> inputs = Inputs.expand(options.inputs);
    Progress progress = new Progress(terminal.err(), inputs.size(), terminal.interactive());
    Articles articles = new Articles(System.in, options.fetching.gatherer(), options.published);
    try (InOrder<Found, Outcome<T>> row =
        new InOrder<>(
            options.threads(),
            found -> outcome(articles, work, found),
            outcome -> hand(outcome, sink, progress))) {
      for (String input : inputs) {
        articles.find(input, row::put);
      }
      row.finish();
    }
    return progress;
  }

  private <T> Outcome<T> outcome(Articles articles, Function<Article, T> work, Found found) {
    IntakeResult result = articles.read(found);
    if (result instanceof IntakeResult.Unreadable unreadable) {
      return new Outcome.Failed<>(unreadable.uri(), unreadable.reason());
    }
    Article article = ((IntakeResult.Read) result).article();
    Optional<String> refused = refusal.apply(article);
    if (refused.isPresent()) {
      return new Outcome.Failed<>(article.uri(), refused.get());
    }
    try {
      return new Outcome.Done<>(work.apply(article));
    } catch (RuntimeException e) {
      throw new IllegalStateException(found.uri() + ": " + e, e);
    }
  }

  private static <T> void hand(Outcome<T> outcome, Consumer<T> sink, Progress progress) {
    if (outcome instanceof Outcome.Failed<T> failed) {
      progress.failed(failed.uri(), failed.reason());
      return;
    }
    sink.accept(((Outcome.Done<T>) outcome).result());
    progress.done();
  }
}
