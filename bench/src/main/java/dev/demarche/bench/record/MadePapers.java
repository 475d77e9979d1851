package dev.demarche.bench.record;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Records of articles by number, the same in every run: ten acts each, of which two were told by
 * earlier articles too, a quotation, and now and then an agreement. More articles are more days.
 */
final class MadePapers {
  /** Acts that an article is the first to tell. */
  static final int FRESH = 8;

  private static final int AGAIN = 2;
  private static final int AGAIN_WITHIN = 2000;
  private static final int ACTS_A_DAY = 1400;
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final int AN_AGREEMENT_IN = 10;
  private static final int QUOTED_WORDS = 12;
  private static final int ACCORDS = 12;

  private final World world = new World();

  /** The day on which an article was published. */
  LocalDate day(long article) {
    return dayOf(article * FRESH);
  }

  private static LocalDate dayOf(long act) {
    return FIRST.plusDays(act / ACTS_A_DAY);
  }

  /** The invented world. */
  World world() {
    return world;
  }

  /** The record of an article. */
  DiplomaticRecord paper(long number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder();
    List<EventMention> events = new ArrayList<>();
    for (int i = 0; i < FRESH + AGAIN; i++) {
      long act =
          i < FRESH
              ? number * FRESH + i
              : Math.max(0, number * FRESH - 1 - random.nextInt(AGAIN_WITHIN));
      events.add(new MadeAct(world, act, dayOf(act)).told("e" + i, text, random));
    }
    Statement statement = statement(text, random);
    List<AgreementMention> agreements =
        random.nextInt(AN_AGREEMENT_IN) == 0 ? List.of(agreement(number, random)) : List.of();
    return new DiplomaticRecord(
        article(number, text.toString(), world.outlet(random)),
        events,
        List.of(statement),
        agreements);
  }

  private Article article(long number, String text, String outlet) {
    return new Article(
        String.format(Locale.ROOT, "https://made.example/%09d", number),
        text.substring(0, text.indexOf('\n')),
        outlet,
        day(number),
        Article.DateOrigin.META,
        "en",
        text,
        "made:" + number,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
  }

  private Statement statement(StringBuilder text, SplittableRandom random) {
    int start = text.length();
    text.append(
        String.join(" ", Stream.generate(() -> world.word(random)).limit(QUOTED_WORDS).toList()));
    Span span = new Span(start, text.length());
    String state = world.state(random);
    return new Statement(
        "s0", world.person(state, random), text.substring(start), null, null, null, null, span);
  }

  private AgreementMention agreement(long number, SplittableRandom random) {
    String one = world.state(random);
    String other = world.other(one, random);
    int accord = random.nextInt(ACCORDS);
    LocalDate ends = day(number).plusDays(random.nextInt(1000) - 200L);
    return new AgreementMention(
        "Accord " + (char) ('A' + accord) + " on " + world.topic(random),
        Stream.of(one, other).sorted().toList(),
        null,
        null,
        ends.toString(),
        AgreementStatus.IN_FORCE,
        List.of());
  }
}
