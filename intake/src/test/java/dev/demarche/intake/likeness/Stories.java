package dev.demarche.intake.likeness;

import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Articles of tests. */
final class Stories {
  static final String FERRY =
      """
      The ferry from Oddrun will sail again in April, the harbour council of Brede decided on Tuesday.

      It had lain at the quay since 14 sailors fell ill in January. Tests of the water tanks found nothing.

      "We looked everywhere, and then we looked again," said the harbour master, Siri Volden.

      The owner, Blue Line, loses 30,000 crowns a day while the ship is idle. It has asked the council for help.
      """;

  private static final Intake INTAKE = new Intake();

  private Stories() {}

  /** An article with {@code headline} above {@code body}. */
  static Article of(String headline, String body) {
    String text = headline + "\n\nBrede Post\nMarch 3, 2031\n\n" + body;
    IntakeResult result = INTAKE.read("brede", text.getBytes(StandardCharsets.UTF_8));
    if (result instanceof IntakeResult.Read read) {
      return read.article();
    }
    throw new IllegalStateException(result.toString());
  }

  /** An article that is a headline and nothing else. */
  static Article headlineAlone() {
    String text = "A headline alone";
    Block title = new Block(Block.Kind.TITLE, new Span(0, text.length()));
    return new Article("brede", text, null, null, null, null, text, "sha256:none", List.of(title));
  }

  static Article ferry() {
    return of("Ferry to sail in April", FERRY);
  }
}
