package dev.demarche.cli;

import dev.demarche.gather.Found;
import dev.demarche.gather.Gatherer;
import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.intake.Stated;
import dev.demarche.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens inputs, finds the documents in them, and takes the article of each in. */
final class Articles {
  private static final String FORBIDDEN = "cannot be opened: permission denied";

  private final Intake intake = new Intake();
  private final InputStream stdin;
  private final Gatherer gatherer;
  private final @Nullable LocalDate published;

  /**
   * A source of articles.
   *
   * @param published day of publication for articles that tell none
   */
  Articles(InputStream stdin, Gatherer gatherer, @Nullable LocalDate published) {
    this.stdin = stdin;
    this.gatherer = gatherer;
    this.published = published;
  }

  /** Hands on the documents of an input one at a time. */
  void find(String name, Consumer<Found> to) {
    if (name.equals(Inputs.STDIN)) {
      gatherer.gather(name, null, stdin, Stated.NOTHING, to);
      return;
    }
    if (Inputs.isAddress(name)) {
      gatherer.fetch(name, to);
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        String reason =
            Files.isReadable(path) ? "a link to a folder, which is not followed" : FORBIDDEN;
        to.accept(new Found.Fault(name, reason));
        return;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        gatherer.gather(name, null, in, Stated.NOTHING, to);
      }
    } catch (InvalidPathException e) {
      to.accept(new Found.Fault(name, "no path of a file: " + e.getReason()));
    } catch (NoSuchFileException e) {
      to.accept(new Found.Fault(name, "no such file"));
    } catch (AccessDeniedException e) {
      to.accept(new Found.Fault(name, FORBIDDEN));
    } catch (IOException e) {
      to.accept(new Found.Fault(name, "cannot be opened: " + e.getMessage()));
    }
  }

  /** The article of a document, or why there is none. */
  IntakeResult read(Found found) {
    if (found instanceof Found.Fault fault) {
      return new IntakeResult.Unreadable(fault.uri(), fault.reason());
    }
    Found.Document document = (Found.Document) found;
    IntakeResult result = intake.read(document.uri(), document.bytes(), document.stated());
    if (published != null && result instanceof IntakeResult.Read read) {
      Article article = read.article();
      return article.published() == null
          ? new IntakeResult.Read(article.publishedOn(published))
          : read;
    }
    return result;
  }
}
