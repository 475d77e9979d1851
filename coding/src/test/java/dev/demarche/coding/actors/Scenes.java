package dev.demarche.coding.actors;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;

/** Parts of a cast as tests need them: an article's names, and all that is told from them. */
final class Scenes {
  private static final Entities ENTITIES = new Entities(Texts.KNOWLEDGE);
  private static final NameWords WORDS = new NameWords();
  private static final Homonyms HOMONYMS = new Homonyms(Texts.KNOWLEDGE, WORDS);

  private Scenes() {}

  static Document document(Reading reading) {
    return new Document(reading, Texts.DAY, Texts.KNOWLEDGE, WORDS, HOMONYMS);
  }

  static Scene scene(Reading reading) {
    Document document = document(reading);
    Tools tools =
        new Tools(
            ENTITIES,
            new OfficeResolver(Texts.KNOWLEDGE, ENTITIES),
            new Nouns(),
            new Pronouns(),
            new Subjects(),
            new Gatherings(),
            new Openings(),
            new Counts(),
            new Whereabouts(),
            new Associations(),
            new StateFeatures(),
            ActorResolver.commonTitles(),
            ActorResolver.monarchs(),
            new PhraseWords());
    SpanIndex<NamedMention> names =
        new CastBuilder(Texts.KNOWLEDGE, WORDS, tools).mentions(document);
    return new Scene(document, names, tools);
  }

  /** The short forms of an article in which nothing else has been found. */
  static List<NamedMention> shortForms(Reading reading, NamedMention... before) {
    MentionSheet sheet = new MentionSheet();
    List.of(before).forEach(sheet::put);
    new ShortForms(Texts.KNOWLEDGE, ENTITIES, WORDS).add(document(reading), sheet);
    return List.copyOf(sheet.all());
  }
}
