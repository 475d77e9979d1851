package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.reader.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who is who in an article. Immutable, safe for use by several threads. */
public final class ActorResolver {
  private final Knowledge knowledge;
  private final NameWords words = new NameWords();
  private final Homonyms homonyms;
  private final CastBuilder builder;
  private final Tools tools;

  /** With the given knowledge and the tables of this package. */
  public ActorResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    Entities entities = new Entities(knowledge);
    homonyms = new Homonyms(knowledge, words);
    tools =
        new Tools(
            entities,
            new OfficeResolver(knowledge, entities),
            new Nouns(),
            new Pronouns(),
            new Subjects(),
            new Gatherings(),
            new Openings(),
            new Counts(),
            new Whereabouts(),
            new Associations(),
            new StateFeatures(),
            commonTitles(),
            monarchs(),
            new PhraseWords());
    builder = new CastBuilder(knowledge, words, tools);
  }

  /** Titles by which news calls somebody whom it has named with another one. */
  static Set<String> commonTitles() {
    return DataTable.read("common-titles.tsv").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Titles of those who reign. */
  static List<String> monarchs() {
    return DataTable.read("monarchs.tsv").stream().map(row -> row.get(0)).toList();
  }

  /**
   * Everybody whom an article names.
   *
   * @param day the day whose office-holders count: that of publication
   */
  public Cast cast(Reading reading, LocalDate day) {
    Document document = new Document(reading, day, knowledge, words, homonyms);
    return new Cast(new Scene(document, builder.mentions(document), tools), tools);
  }
}
