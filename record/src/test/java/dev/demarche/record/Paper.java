package dev.demarche.record;

import dev.demarche.model.Actor;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An invented article with what is read in it. */
public final class Paper {
  private final String uri;
  private final String day;
  private final String outlet;
  private final StringBuilder text = new StringBuilder();
  private final List<EventMention> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<AgreementMention> agreements = new ArrayList<>();

  private Paper(String uri, String day, String outlet) {
    this.uri = uri;
    this.day = day;
    this.outlet = outlet;
  }

  /** An article of an outlet, published on a day. */
  public static Paper of(String uri, String day, String outlet) {
    return new Paper(uri, day, outlet);
  }

  /** It tells of acts, a sentence each. */
  public Paper tells(Act... acts) {
    for (Act act : acts) {
      events.add(act.mention("m" + events.size(), text.length()));
      text.append(act.sentence()).append('\n');
    }
    return this;
  }

  /** It quotes somebody. */
  public Paper quotes(String speaker, String words) {
    Actor who = Act.actor(speaker);
    text.append(who.name()).append(" said: ");
    int start = text.length();
    text.append(words).append('\n');
    statements.add(
        new Statement(
            "s" + statements.size(),
            who,
            words,
            null,
            null,
            null,
            null,
            new Span(start, start + words.length())));
    return this;
  }

  /** It tells of an agreement. */
  public Paper knows(AgreementMention agreement) {
    agreements.add(agreement);
    return this;
  }

  /** The record of it. */
  public DiplomaticRecord record() {
    String all = text.toString();
    Article article =
        new Article(
            uri,
            "A title",
            outlet,
            LocalDate.parse(day),
            Article.DateOrigin.BYLINE,
            "en",
            all,
            digest(all),
            List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, all.length()))));
    return new DiplomaticRecord(article, events, statements, agreements);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
