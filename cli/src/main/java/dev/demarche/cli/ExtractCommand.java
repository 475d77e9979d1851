package dev.demarche.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.demarche.cli.output.RecordFormat;
import dev.demarche.cli.output.RecordJson;
import dev.demarche.coding.Codes;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche extract}: pages in, their articles out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints only the article of each page: title, text, publisher, publication date.",
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin InputOptions options = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json, jsonl or tsv; table on a terminal, jsonl elsewhere.")
  @Nullable RecordFormat format;

  private final Terminal terminal;
  private final RecordJson json = new RecordJson(new Codes());

  ExtractCommand(Terminal terminal, CommandSpec spec) {
    this.terminal = terminal;
    this.spec = spec;
  }

  @Override
  public Integer call() throws IOException {
    if (options.threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 on");
    }
    List<String> inputs = Inputs.expand(options.inputs);
    Progress progress = new Progress(terminal.err(), inputs.size(), terminal.interactive());
    Articles articles = new Articles(System.in, options.published);
    RecordFormat as =
        format != null ? format : terminal.interactive() ? RecordFormat.TABLE : RecordFormat.JSONL;
    ArrayNode array = json.array();
    if (as == RecordFormat.TSV) {
      terminal.out().println("uri\ttitle\tpublisher\tpublished\tpublishedFrom\tlanguage\ttext");
    }
    InOrder.run(
        inputs, options.threads, articles::read, result -> print(result, as, array, progress));
    if (as == RecordFormat.JSON && !(inputs.size() == 1 && array.isEmpty())) {
      terminal
          .out()
          .println(inputs.size() == 1 ? array.get(0).toPrettyString() : array.toPrettyString());
    }
    terminal.out().flush();
    return progress.close();
  }

  private void print(IntakeResult result, RecordFormat as, ArrayNode array, Progress progress) {
    if (result instanceof IntakeResult.Unreadable unreadable) {
      progress.failed(unreadable.uri(), unreadable.reason());
      return;
    }
    Article article = ((IntakeResult.Read) result).article();
    switch (as) {
      case TABLE -> terminal.out().println(shown(article));
      case JSON -> array.add(json.article(article));
      case JSONL -> terminal.out().println(json.line(json.article(article)));
      case TSV -> terminal.out().println(row(article));
    }
    terminal.out().flush();
    progress.done();
  }

  private static String shown(Article article) {
    String date =
        article.published() == null
            ? "undated"
            : article.published() + " (" + article.publishedFrom() + ")";
    return article.uri()
        + "\n"
        + text(article.publisher())
        + ", "
        + date
        + "\n\n"
        + article.text()
        + "\n";
  }

  private static String row(Article article) {
    return String.join(
        "\t",
        List.of(
            article.uri(),
            text(article.title()),
            text(article.publisher()),
            text(article.published()),
            text(article.publishedFrom()),
            text(article.language()),
            article.text().replaceAll("\\s+", " ")));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
