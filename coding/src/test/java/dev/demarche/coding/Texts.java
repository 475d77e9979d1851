package dev.demarche.coding;

import dev.demarche.coding.actors.ActorResolver;
import dev.demarche.coding.actors.Cast;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import dev.demarche.reader.QuotationFinder;
import dev.demarche.reader.Reading;
import dev.demarche.reader.SentenceSplitter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Texts of tests, read without a network: sentences and quotations, but no acts. */
public final class Texts {
  private static final ActorResolver RESOLVER = new ActorResolver(Knowledge.load());

  private Texts() {}

  /** An article of paragraphs, published on a day. */
  public static Reading reading(LocalDate day, String... paragraphs) throws IOException {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    Article article =
        new Article(
            "t", null, null, day, Article.DateOrigin.BYLINE, "en", text, "sha256:0", blocks);
    return new Reading(
        article,
        new SentenceSplitter().split(article),
        List.of(),
        new QuotationFinder().find(article));
  }

  /** Whom it names. */
  public static Cast cast(Reading reading, LocalDate day) {
    return RESOLVER.cast(reading, day);
  }
}
