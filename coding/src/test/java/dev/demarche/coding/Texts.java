package dev.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.actors.ActorResolver;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.coding.statements.SpeakerFinder;
import dev.demarche.coding.statements.Voices;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.QuotationFinder;
import dev.demarche.reader.Reading;
import dev.demarche.reader.SentenceSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts of tests, read without a network: sentences and quotations, and such acts as a test marks.
 */
public final class Texts {
  /** The day on which they are published unless a test says otherwise, a Wednesday. */
  public static final LocalDate DAY = LocalDate.of(2024, 5, 8);

  /** The tables of names, loaded once. */
  public static final Knowledge KNOWLEDGE = Knowledge.load();

  private static final ActorResolver RESOLVER = new ActorResolver(KNOWLEDGE);
  private static final SentenceSplitter SPLITTER = splitter();

  private Texts() {}

  /** An article of paragraphs. */
  public static Reading reading(String... paragraphs) {
    return read(DAY, null, paragraphs);
  }

  /** An article of paragraphs, published on a day. */
  public static Reading published(LocalDate day, String... paragraphs) {
    return read(day, null, paragraphs);
  }

  /** An article that does not tell its day. */
  public static Reading undated(String... paragraphs) {
    return read(null, null, paragraphs);
  }

  /** An article with a headline. */
  public static Reading headed(String headline, String... paragraphs) {
    return read(DAY, headline, paragraphs);
  }

  /** An article that somebody publishes. */
  public static Reading by(String publisher, String... paragraphs) {
    Article a = read(DAY, null, paragraphs).article();
    return read(
        new Article(
            a.uri(),
            a.title(),
            publisher,
            a.published(),
            a.publishedFrom(),
            a.language(),
            a.text(),
            a.digest(),
            a.blocks()));
  }

  /** The same article with acts in it. */
  public static Reading with(Reading reading, Frame... frames) {
    return new Reading(
        reading.article(), reading.sentences(), List.of(frames), reading.quotations());
  }

  /** Whom an article names, on the day of its publication. */
  public static Cast cast(Reading reading) {
    LocalDate day = reading.article().published();
    return RESOLVER.cast(reading, day == null ? DAY : day);
  }

  /** Who speaks in an article. */
  public static Voices voices(Reading reading) {
    return new SpeakerFinder().find(reading, cast(reading));
  }

  /** Where words stand for the first time. */
  public static Span span(Reading reading, String words) {
    return at(reading, words, reading.article().text().indexOf(words));
  }

  /** Where words stand for the last time. */
  public static Span lastSpan(Reading reading, String words) {
    return at(reading, words, reading.article().text().lastIndexOf(words));
  }

  /** Whom words mean that need no context: a state, a holder of an office, a body, a group. */
  public static Entity entity(String words) {
    Reading reading = reading("On Monday " + words + " made a statement.");
    return only(cast(reading).resolve(span(reading, words), null, List.of()));
  }

  /** The one item of a list. */
  public static <T> T only(List<T> items) {
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private static Span at(Reading reading, String words, int start) {
    assertThat(start).as("%s in %s", words, reading.article().text()).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static Reading read(
      @Nullable LocalDate day, @Nullable String headline, String... paragraphs) {
    List<String> parts = new ArrayList<>(List.of(paragraphs));
    if (headline != null) {
      parts.add(0, headline);
    }
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : parts) {
      boolean title = headline != null && blocks.isEmpty();
      blocks.add(
          new Block(
              title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, new Span(at, at + part.length())));
      at += part.length() + 2;
    }
    Article article =
        new Article(
            "t",
            headline,
            null,
            day,
            day == null ? null : Article.DateOrigin.BYLINE,
            "en",
            String.join("\n\n", parts),
            "sha256:0",
            blocks);
    return read(article);
  }

  private static Reading read(Article article) {
    return new Reading(
        article, SPLITTER.split(article), List.of(), new QuotationFinder().find(article));
  }

  private static SentenceSplitter splitter() {
    try {
      return new SentenceSplitter();
    } catch (IOException e) {
      throw new UncheckedIOException("no table of abbreviations", e);
    }
  }
}
