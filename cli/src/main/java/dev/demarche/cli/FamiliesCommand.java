package dev.demarche.cli;

import dev.demarche.cli.output.FamilyForm;
import dev.demarche.cli.output.FamilyReport;
import dev.demarche.cli.output.Listing;
import dev.demarche.intake.likeness.ArticleKey;
import dev.demarche.intake.likeness.FamilyIndex;
import dev.demarche.intake.likeness.KeyMaker;
import dev.demarche.intake.likeness.Reviser;
import dev.demarche.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche families}: articles in, those that are copies or versions of one text out. */
@Command(
    name = "families",
    mixinStandardHelpOptions = true,
    description =
        "Finds copies and versions of one text among articles and prints what changed between the"
            + " first and the last.",
    sortOptions = false)
final class FamiliesCommand implements Callable<Integer> {
  @Mixin InputOptions options = new InputOptions();

  private final Terminal terminal;

  FamiliesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Keyed(Article article, ArticleKey key) {}

  @Override
  public Integer call() throws IOException {
    KeyMaker keys = new KeyMaker();
    FamilyIndex index = new FamilyIndex();
    List<Article> articles = new ArrayList<>();
    Batch batch = new Batch(terminal, options);
    Progress progress =
        batch.each(
            article -> new Keyed(article, keys.of(article)),
            keyed -> {
              articles.add(keyed.article());
              index.add(keyed.article().uri(), keyed.article().published(), keyed.key());
            });
    Reviser reviser = new Reviser();
    Listing<FamilyReport> listing = batch.listing(new FamilyForm(terminal.interactive()));
    index.families().stream()
        .filter(family -> family.versions().size() > 1)
        .map(family -> FamilyReport.of(family, articles::get, reviser))
        .forEach(listing::add);
    listing.close(false);
    return progress.close();
  }
}
