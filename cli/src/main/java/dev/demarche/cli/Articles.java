package dev.demarche.cli;

import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Opens an input and takes its article in. */
final class Articles {
  private final Intake intake = new Intake();
  private final InputStream stdin;
  private final @Nullable LocalDate published;

  /**
   * A source of articles.
   *
   * @param published day of publication for articles that tell none
   */
  Articles(InputStream stdin, @Nullable LocalDate published) {
    this.stdin = stdin;
    this.published = published;
  }

  /** The article of an input, or why there is none. */
  IntakeResult read(String name) {
    IntakeResult result = open(name);
    if (published != null && result instanceof IntakeResult.Read read) {
      Article article = read.article();
      return article.published() == null
          ? new IntakeResult.Read(article.publishedOn(published))
          : read;
    }
    return result;
  }

  private IntakeResult open(String name) {
    if (name.equals(Inputs.STDIN)) {
      return intake.read(name, stdin);
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      return new IntakeResult.Unreadable(name, "no such file");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return intake.read(name, in);
    } catch (IOException e) {
      return new IntakeResult.Unreadable(name, "cannot be opened: " + e.getMessage());
    }
  }
}
