package dev.demarche.coding.statements;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.RoleSpan;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of each quotation: whom the network takes for him, else who stands beside a
 * verb of saying, else whoever spoke last when the quotation goes on.
 */
public final class SpeakerFinder {
  private static final double SURE = 0.5;

  /**
   * An article with fewer mentions of officials than one in so many letters is not about states.
   */
  private static final int RARE = 500;

  /** Where a verb stands that comes before its subject: "…,” said the minister". */
  private static final int INVERTED = 4;

  /** So many letters beside a quotation are no words. */
  private static final int ALONE = 3;

  /** Paragraphs from one answer in an interview to the next one. */
  private static final int ANSWERS = 3;

  /** Letters between the halves of a quotation that is broken by who says it. */
  private static final int SPLIT = 100;

  private static final Pattern HALVES = Pattern.compile("[^.;:“”\"]+,\\s");

  private static final Pattern BREAK = Pattern.compile("[,.;:“”\"()]");

  /** Before one who is met or asked, or who opens the sentence. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "(?:^|\\b(?:met|meet|meets|asked|interviewed|visited)\\s)(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}$");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");
  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:and\\s)?(?:he|she|they)");

  private final Pattern saying;
  private final Pattern heSays;
  private final Asides asides;

  /** Loads the verbs of saying. */
  public SpeakerFinder() {
    List<String> verbs = new ArrayList<>();
    DataTable.read("saying.tsv").forEach(row -> verbs.addAll(row.list(0)));
    String any = String.join("|", verbs);
    saying = Pattern.compile("\\b(?:" + any + ")\\b");
    heSays = Pattern.compile("\\b(?<he>[Hh]e|[Ss]he)\\s(?:\\p{Ll}+\\s)?(?:" + any + ")\\b");
    asides = new Asides(verbs);
  }

  /** The speakers of an article's quotations. */
  public Voices find(Reading reading, Cast cast) {
    List<Voice> voices = new ArrayList<>();
    int length = reading.article().text().length();
    boolean political = cast.officials(new Span(0, length)) * RARE >= length;
    for (Quotation quotation : reading.quotations()) {
      Entity speaker = speaker(reading, cast, quotation, voices);
      // Where no officials are about, a state's name is that of a team, a firm or a surname.
      if (speaker != null && !political && speaker.actor().kind() == ActorKind.STATE) {
        speaker = null;
      }
      voices.add(new Voice(quotation, speaker));
    }
    List<Voice> echoed = Echoes.voiced(voices, reading.article().text());
    return new Voices(echoed.stream().map(v -> Titles.voiced(v, reading, cast)).toList());
  }

  private @Nullable Entity speaker(
      Reading reading, Cast cast, Quotation quotation, List<Voice> before) {
    if (isSplit(reading, quotation, before)) {
      return before.get(before.size() - 1).speaker();
    }
    Span around = sentences(reading, quotation);
    String text = reading.article().text();
    Optional<Entity> quoted =
        asides.quoted(text, around, quotation.outer()).flatMap(who -> whom(cast, who));
    if (quoted.isPresent()) {
      return quoted.get();
    }
    for (RoleSpan span : quotation.speakers()) {
      if (span.score() >= SURE) {
        Optional<Entity> entity = known(cast.resolve(span.span(), null, List.of()));
        if (entity.isPresent()) {
          return entity.get().isPerson()
              ? entity.get()
              : asides
                  .whole(text, around, quotation.outer(), span.span())
                  .flatMap(who -> whom(cast, who))
                  .filter(Entity::isPerson)
                  .orElse(entity.get());
        }
      }
    }
    return beside(reading, cast, quotation, around)
        .or(() -> announced(reading, cast, quotation, around))
        .or(() -> continued(reading, quotation, around, before))
        .or(() -> introduced(reading, cast, quotation, around))
        .or(() -> lastSpeaker(reading, quotation, around, before))
        .or(() -> presented(reading, cast, quotation, around))
        .or(() -> Clauses.speaker(reading, cast, quotation))
        .orElse(null);
  }

  /** Of "“We are ready,” she said, “but nobody came.”" the second half. */
  private boolean isSplit(Reading reading, Quotation quotation, List<Voice> before) {
    if (before.isEmpty()) {
      return false;
    }
    Span last = before.get(before.size() - 1).quotation().outer();
    String text = reading.article().text();
    String between =
        text.substring(Math.min(last.end(), quotation.outer().start()), quotation.outer().start());
    return last.end() > 1
        && text.charAt(last.end() - 2) == ','
        && between.length() < SPLIT
        && HALVES.matcher(between).matches()
        && saying.matcher(between).find();
  }

  private static Optional<Entity> known(List<Entity> entities) {
    return entities.stream().filter(e -> e.actor().kind() != ActorKind.MEDIA).findFirst();
  }

  /** From the beginning of the quotation's first sentence to the end of its last. */
  private static Span sentences(Reading reading, Quotation quotation) {
    Span all = quotation.outer();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.block() == quotation.block() && sentence.span().overlaps(quotation.outer())) {
        all = all.union(sentence.span());
      }
    }
    return all;
  }

  /** Somebody told of outside the quotation, near a verb of saying. */
  private Optional<Entity> beside(Reading reading, Cast cast, Quotation quotation, Span around) {
    String text = reading.article().text();
    Span after = new Span(quotation.outer().end(), Math.max(quotation.outer().end(), around.end()));
    Span before =
        new Span(Math.min(around.start(), quotation.outer().start()), quotation.outer().start());
    for (Span side : List.of(after, before)) {
      Matcher verb = saying.matcher(side.of(text));
      if (verb.find()) {
        Span left = new Span(side.start(), side.start() + verb.start());
        Span right = new Span(side.start() + verb.end(), side.end());
        boolean inverted = verb.start() < INVERTED;
        Optional<Entity> found =
            subject(text, cast, left, false)
                .or(() -> inverted ? subject(text, cast, right, true) : Optional.empty());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Of "One of them, Vera Jones, shrugged: “…”" who is named before the colon. */
  private static Optional<Entity> announced(
      Reading reading, Cast cast, Quotation quotation, Span around) {
    Span before =
        new Span(Math.min(around.start(), quotation.outer().start()), quotation.outer().start());
    boolean colon = before.of(reading.article().text()).stripTrailing().endsWith(":");
    return colon
        ? cast.named(before).stream().map(Cast.Named::entity).filter(Entity::isPerson).findFirst()
        : Optional.empty();
  }

  /**
   * Who says it, on one side of the verb: whom the words beside it name or describe, else the first
   * one named there.
   */
  private static Optional<Entity> subject(String text, Cast cast, Span side, boolean behind) {
    Span phrase = beside(text, side, behind);
    boolean pronoun = PRONOUN.matcher(phrase.of(text).strip()).matches();
    if (pronoun) {
      return whom(cast, phrase);
    }
    return first(cast, phrase)
        .or(() -> whom(cast, phrase))
        .or(() -> partly(text, cast, phrase))
        .or(() -> first(cast, side));
  }

  /** The words of a side up to the next break from the verb. */
  private static Span beside(String text, Span side, boolean behind) {
    int start = side.start();
    int end = side.end();
    Matcher m = BREAK.matcher(text).region(start, end);
    while (m.find()) {
      if (behind) {
        end = m.start();
        break;
      }
      start = m.end();
    }
    return new Span(start, Math.max(start, end));
  }

  /** Of "Shareef said" the one person whose full name holds the word. */
  private static Optional<Entity> partly(String text, Cast cast, Span phrase) {
    String word = phrase.of(text).strip();
    if (!NAME.matcher(word).matches()) {
      return Optional.empty();
    }
    Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
    List<Entity> called =
        cast.named(new Span(0, text.length())).stream()
            .map(Cast.Named::entity)
            .filter(e -> e.isPerson() && whole.matcher(e.actor().name()).find())
            .distinct()
            .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  private static Optional<Entity> first(Cast cast, Span side) {
    return cast.first(side).filter(e -> e.actor().kind() != ActorKind.MEDIA);
  }

  private static Optional<Entity> whom(Cast cast, Span phrase) {
    return phrase.length() == 0 ? Optional.empty() : known(cast.resolve(phrase, null, List.of()));
  }

  /** Of "The minister said that he would go. “I am ready.”" the one who said it. */
  private Optional<Entity> introduced(
      Reading reading, Cast cast, Quotation quotation, Span around) {
    if (around.length() - quotation.outer().length() >= ALONE) {
      return Optional.empty();
    }
    String text = reading.article().text();
    return reading.sentences().stream()
        .filter(s -> s.block() == quotation.block() && s.span().end() <= around.start())
        .reduce((a, b) -> b)
        .map(Sentence::span)
        .flatMap(
            before -> {
              Matcher verb = saying.matcher(before.of(text));
              return verb.find()
                  ? subject(
                      text, cast, new Span(before.start(), before.start() + verb.start()), false)
                  : Optional.empty();
            });
  }

  /** The speaker before, when a quotation goes on in the same or opens the next paragraph. */
  private Optional<Entity> continued(
      Reading reading, Quotation quotation, Span around, List<Voice> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Voice last = before.get(before.size() - 1);
    int apart = quotation.block() - last.quotation().block();
    boolean alone = around.length() - quotation.outer().length() < ALONE;
    boolean goesOn = alone && (apart == 0 || (apart == 1 && isOpen(reading, last.quotation())));
    boolean answers = alone && apart <= ANSWERS && isBehindQuestion(reading, quotation);
    return goesOn || answers ? Optional.ofNullable(last.speaker()) : Optional.empty();
  }

  private static boolean isBehindQuestion(Reading reading, Quotation quotation) {
    int block = reading.article().blocks().get(quotation.block()).span().start();
    String before = reading.article().text().substring(block, quotation.outer().start());
    return before.stripTrailing().endsWith("?");
  }

  /** Of "“We wait,” he said" whoever spoke last, where the pronoun leads to nobody. */
  private Optional<Entity> lastSpeaker(
      Reading reading, Quotation quotation, Span around, List<Voice> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Voice last = before.get(before.size() - 1);
    Entity speaker = last.speaker();
    boolean near = quotation.block() - last.quotation().block() <= ANSWERS;
    String text = reading.article().text();
    Span quoted = quotation.outer();
    String outside =
        text.substring(around.start(), quoted.start())
            + "“”"
            + text.substring(quoted.end(), around.end());
    Matcher pronoun = heSays.matcher(outside);
    return near && speaker != null && speaker.isPerson() && pronoun.find()
        ? Optional.of(speaker).filter(e -> e.mayBe(pronoun.group("he")))
        : Optional.empty();
  }

  /**
   * Of "I met Sall in the camp. “They took all.”" the only person whom the words before present.
   */
  private static Optional<Entity> presented(
      Reading reading, Cast cast, Quotation quotation, Span around) {
    if (around.length() - quotation.outer().length() >= ALONE) {
      return Optional.empty();
    }
    String text = reading.article().text();
    Optional<Span> sentence =
        reading.sentences().stream()
            .filter(s -> s.block() == quotation.block() && s.span().end() <= around.start())
            .reduce((a, b) -> b)
            .map(Sentence::span);
    List<Cast.Named> persons =
        sentence.map(cast::named).orElse(List.of()).stream()
            .filter(n -> n.entity().isPerson())
            .toList();
    boolean one = persons.stream().map(Cast.Named::entity).distinct().count() == 1;
    return one
        ? Optional.of(persons.get(0))
            .filter(
                n ->
                    PRESENTED
                        .matcher(text.substring(sentence.get().start(), n.span().start()))
                        .find())
            .filter(
                n ->
                    !text.startsWith("'s", n.span().end())
                        && !text.startsWith("’s", n.span().end()))
            .map(Cast.Named::entity)
        : Optional.empty();
  }

  /** Whether a paragraph's quotation was left without a closing mark, or closes the paragraph. */
  private static boolean isOpen(Reading reading, Quotation quotation) {
    Span block = reading.article().blocks().get(quotation.block()).span();
    return quotation.outer().end() >= block.end() - 1;
  }
}
