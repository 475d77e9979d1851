package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose the words are that are all of an interview's headline. */
final class Titles {
  /** So many letters beside a quotation are no words. */
  private static final int ALONE = 3;

  /** Paragraphs behind the headline that introduce who is asked. */
  private static final int INTRODUCTION = 3;

  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?i)\\b(?:interview|conversation|talks? (?:to|with|about)|speaks (?:to|with|about)|you)\\b");

  private Titles() {}

  /** The same voice; where it is a headline without a speaker, of the one who is introduced. */
  static Voice voiced(Voice voice, Reading reading, Cast cast) {
    return voice.speaker() == null
        ? speaker(reading, cast, voice.quotation())
            .map(speaker -> new Voice(voice.quotation(), speaker))
            .orElse(voice)
        : voice;
  }

  /** The only person whom the first paragraph with one names, in an interview. */
  private static Optional<Entity> speaker(Reading reading, Cast cast, Quotation quotation) {
    Article article = reading.article();
    Block title = article.blocks().get(0);
    List<Block> behind =
        article.blocks().subList(1, Math.min(article.blocks().size(), 1 + INTRODUCTION));
    boolean whole =
        quotation.block() == 0
            && title.kind() == Block.Kind.TITLE
            && title.span().length() - quotation.outer().length() < ALONE;
    if (!whole || behind.isEmpty()) {
      return Optional.empty();
    }
    Span introduction = behind.get(0).span().union(behind.get(behind.size() - 1).span());
    if (!INTERVIEW.matcher(introduction.of(article.text())).find()) {
      return Optional.empty();
    }
    return behind.stream()
        .map(block -> persons(cast, block))
        .filter(persons -> !persons.isEmpty())
        .findFirst()
        .filter(persons -> persons.size() == 1)
        .map(persons -> persons.get(0));
  }

  private static List<Entity> persons(Cast cast, Block block) {
    return cast.named(block.span()).stream()
        .map(Cast.Named::entity)
        .filter(Entity::isPerson)
        .distinct()
        .toList();
  }
}
