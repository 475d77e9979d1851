package dev.demarche.coding.statements;

import dev.demarche.coding.Ids;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.model.Statement;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes statements of quotations: speaker, channel, who relays them. */
public final class StatementCoder {
  private final Channels channels = new Channels();
  private final Relays relays = new Relays();

  /** With the tables of this package. */
  public StatementCoder() {}

  /**
   * The statements of an article.
   *
   * @param dates the story's date at a sentence, null where there is none
   */
  public List<Statement> statements(
      Reading reading, Cast cast, Voices voices, IntFunction<@Nullable TimeRef> dates) {
    List<Statement> statements = new ArrayList<>();
    for (Voice voice : voices.all()) {
      if (!Labels.isLabel(reading.article().text(), voice.quotation())) {
        statements.add(statement(reading, cast, voice, dates));
      }
    }
    return statements;
  }

  private Statement statement(
      Reading reading, Cast cast, Voice voice, IntFunction<@Nullable TimeRef> dates) {
    Article article = reading.article();
    Quotation quotation = voice.quotation();
    Sentence sentence = sentence(reading, quotation);
    Entity speaker = voice.speaker();
    Actor actor = speaker == null ? null : speaker.actor();
    return new Statement(
        Ids.of(article.digest(), "statement", Integer.toString(quotation.inner().start())),
        actor,
        quotation.inner().of(article.text()),
        channels.of(reading, cast, voice, sentence).orElse(null),
        relays.of(reading, cast, voice, sentence).orElse(null),
        null,
        dates.apply(sentence.index()),
        quotation.inner());
  }

  private static Sentence sentence(Reading reading, Quotation quotation) {
    return reading.sentences().stream()
        .filter(s -> s.span().overlaps(quotation.outer()))
        .findFirst()
        .orElseGet(() -> reading.sentences().get(reading.sentences().size() - 1));
  }
}
