package dev.demarche.coding.statements;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.Ids;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes statements of quotations: speaker, channel, who relays them. */
public final class StatementCoder {
  private record Channel(String name, Pattern cues) {}

  private final List<Channel> channels = new ArrayList<>();

  /** Loads the channels' cues. */
  public StatementCoder() {
    for (DataTable.Row row : DataTable.read("channels.tsv")) {
      List<String> quoted = row.list(1).stream().map(Pattern::quote).toList();
      channels.add(
          new Channel(row.get(0), Pattern.compile("\\b(?:" + String.join("|", quoted) + ")\\b")));
    }
  }

  /**
   * The statements of an article.
   *
   * @param dates the story's date at a sentence, null where there is none
   */
  public List<Statement> statements(
      Reading reading, Cast cast, Voices voices, IntFunction<@Nullable TimeRef> dates) {
    List<Statement> statements = new ArrayList<>();
    for (Voice voice : voices.all()) {
      statements.add(statement(reading, cast, voice, dates));
    }
    return statements;
  }

  private Statement statement(
      Reading reading, Cast cast, Voice voice, IntFunction<@Nullable TimeRef> dates) {
    Article article = reading.article();
    Quotation quotation = voice.quotation();
    Sentence sentence = sentence(reading, quotation);
    Span around = sentence.span().union(quotation.outer());
    Entity speaker = voice.speaker();
    Actor actor = speaker == null ? null : speaker.actor();
    String quote = quotation.inner().of(article.text());
    return new Statement(
        Ids.of(article.digest(), "statement", Integer.toString(quotation.inner().start())),
        actor,
        quote,
        channel(article, cast, around, quotation.outer()).orElse(null),
        relay(cast, around, quotation.outer(), actor).orElse(null),
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

  private Optional<String> channel(Article article, Cast cast, Span around, Span quotation) {
    Optional<String> network =
        outlets(cast, around, quotation).stream()
            .filter(o -> o.kind().equals("NETWORK"))
            .map(Entry.Outlet::name)
            .findFirst();
    if (network.isPresent()) {
      return network;
    }
    String said =
        (article.text().substring(around.start(), quotation.start())
                + " "
                + article.text().substring(Math.min(quotation.end(), around.end()), around.end()))
            .toLowerCase(Locale.ROOT);
    return channels.stream()
        .filter(c -> c.cues().matcher(said).find())
        .map(Channel::name)
        .findFirst();
  }

  private static Optional<String> relay(
      Cast cast, Span around, Span quotation, @Nullable Actor speaker) {
    return outlets(cast, around, quotation).stream()
        .filter(o -> o.kind().equals("MEDIA"))
        .map(Entry.Outlet::name)
        .filter(name -> speaker == null || !name.equals(speaker.name()))
        .findFirst();
  }

  private static List<Entry.Outlet> outlets(Cast cast, Span around, Span quotation) {
    List<Entry.Outlet> outlets = new ArrayList<>();
    for (Match match : cast.names(around)) {
      if (!quotation.contains(match.span())) {
        match.as(Entry.Outlet.class).ifPresent(outlets::add);
      }
    }
    return outlets;
  }
}
