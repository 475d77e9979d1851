package dev.demarche.server;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An invented article with what is read in it. */
final class Paper {
  static final Actor KENYA = Actor.state("KEN", "Kenya");
  static final Actor FINLAND = Actor.state("FIN", "Finland");
  static final Actor MINISTER =
      new Actor("FIN", ActorKind.PERSON, "Aino <b>Salo</b>", null, null, "GOV");

  private final String uri;
  private final String title;
  private final String outlet;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<EventMention> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<AgreementMention> agreements = new ArrayList<>();

  Paper(String uri, String title, String outlet, String day) {
    this.uri = uri;
    this.title = title;
    this.outlet = outlet;
    this.day = LocalDate.parse(day);
  }

  /** It tells that Kenya did something to Finland. */
  Paper tells(EventType type, EventStatus status, @Nullable String date, String sentence) {
    Span span = write(sentence);
    events.add(
        new EventMention(
            "m" + events.size(),
            type,
            null,
            status,
            List.of(KENYA),
            List.of(FINLAND),
            List.of(),
            date == null ? null : TimeRef.day(LocalDate.parse(date), ""),
            null,
            null,
            null,
            List.of("forests"),
            List.of(),
            null,
            List.of(),
            List.of(new Evidence(span, sentence)),
            0.8));
    return this;
  }

  /** It quotes the minister. */
  Paper quotes(String words) {
    Span span = write(words);
    statements.add(
        new Statement("s" + statements.size(), MINISTER, words, null, null, null, null, span));
    return this;
  }

  /** It tells of an agreement of both. */
  Paper knows(String name, String expires) {
    Span span = write(name);
    agreements.add(
        new AgreementMention(
            name,
            List.of("KEN", "FIN"),
            null,
            null,
            expires,
            AgreementStatus.IN_FORCE,
            List.of(new Evidence(span, name))));
    return this;
  }

  private Span write(String sentence) {
    int start = text.length();
    text.append(sentence).append('\n');
    return new Span(start, start + sentence.length());
  }

  DiplomaticRecord record() {
    String all = text.toString();
    Article article =
        new Article(
            uri,
            title,
            outlet,
            day,
            Article.DateOrigin.BYLINE,
            "en",
            all,
            String.format(Locale.ROOT, "sha256:%064x", all.hashCode() & 0xffffffffL),
            List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, all.length()))));
    return new DiplomaticRecord(article, events, statements, agreements);
  }
}
