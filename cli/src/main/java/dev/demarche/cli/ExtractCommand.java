package dev.demarche.cli;

import dev.demarche.cli.output.ArticleForm;
import dev.demarche.coding.Codes;
import dev.demarche.export.json.RecordJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche extract}: pages in, their articles out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints only the article of each page: title, text, publisher, publication date.",
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  @Mixin InputOptions options = new InputOptions();

  private final Terminal terminal;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return new Batch(terminal, options)
        .run(article -> article, new ArticleForm(new RecordJson(new Codes())));
  }
}
