package dev.demarche.coding;

import dev.demarche.coding.actors.ActorResolver;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.agreements.AgreementCoder;
import dev.demarche.coding.events.EventCoder;
import dev.demarche.coding.statements.Officials;
import dev.demarche.coding.statements.SpeakerFinder;
import dev.demarche.coding.statements.StatementCoder;
import dev.demarche.coding.statements.Voices;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Thesaurus;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.Statement;
import dev.demarche.reader.LearntReader;
import dev.demarche.reader.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * An article in, its diplomatic record out: the way of an article behind intake. Safe for use by
 * several threads.
 */
public final class Coder {
  private final LearntReader reader;
  private final Clock clock;
  private final ActorResolver actors;
  private final EventCoder events;
  private final SpeakerFinder speakers = new SpeakerFinder();
  private final StatementCoder statements = new StatementCoder();
  private final AgreementCoder agreements;
  private final Successors successors = new Successors();

  /**
   * A coder with its own tables.
   *
   * @param clock tells whose holders of offices count for an article without a date
   */
  public Coder(LearntReader reader, Knowledge knowledge, Thesaurus thesaurus, Clock clock) {
    this.reader = reader;
    this.clock = clock;
    this.actors = new ActorResolver(knowledge);
    TimeReader times = new TimeReader();
    this.events = new EventCoder(times, thesaurus);
    this.agreements = new AgreementCoder(times);
  }

  /** The record of an article. */
  public DiplomaticRecord code(Article article) {
    Reading reading = reader.read(article);
    LocalDate published = article.published();
    LocalDate day = published == null ? LocalDate.now(clock) : published;
    Cast cast = actors.cast(reading, day);
    Voices voices = speakers.find(reading, cast);
    EventCoder.Coded coded = events.code(reading, cast, voices);
    List<Statement> said =
        statements.statements(reading, cast, voices, sentence -> coded.story().get(sentence));
    List<AgreementMention> agreed = agreements.agreements(reading, cast, coded.events());
    boolean isOfActs = !coded.events().isEmpty() || !agreed.isEmpty();
    List<Statement> kept = isOfActs ? said : Officials.statementsOf(said);
    return successors.of(new DiplomaticRecord(article, coded.events(), kept, agreed));
  }
}
