package dev.demarche.cli;

import dev.demarche.coding.Coder;
import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.intake.language.OnlyEnglish;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.server.ArticleReading;
import dev.demarche.server.Refusal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads articles that are sent to the server. */
final class PostedArticles implements ArticleReading {
  private static final int UNREADABLE = 422;

  /** Characters of a text; more is no article, and would keep others waiting for minutes. */
  private static final int LONGEST = 200_000;

  private final Intake intake = new Intake();
  private final OnlyEnglish language = new OnlyEnglish();
  private final Supplier<Coder> coder;

  /** With the coder, which is loaded for the first article. */
  PostedArticles(Supplier<Coder> coder) {
    this.coder = coder;
  }

  @Override
  public DiplomaticRecord read(String uri, byte[] bytes, @Nullable LocalDate published) {
    IntakeResult result = intake.read(uri, bytes);
    if (result instanceof IntakeResult.Unreadable unreadable) {
      throw new Refusal(UNREADABLE, unreadable.reason());
    }
    Article article = ((IntakeResult.Read) result).article();
    if (article.text().length() > LONGEST) {
      throw new Refusal(UNREADABLE, "longer than " + LONGEST + " characters");
    }
    if (article.published() == null && published != null) {
      article = article.publishedOn(published);
    }
    language
        .fault(article)
        .ifPresent(
            reason -> {
              throw new Refusal(UNREADABLE, reason);
            });
    return coder.get().code(article);
  }
}
