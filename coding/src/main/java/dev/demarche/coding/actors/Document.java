package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article with its sentences, its tokens and the known names in it. */
final class Document {
  /** Sentences that may open with a dateline. */
  private static final int OPENERS = 4;

  private static final Pattern LEADS_ON = Pattern.compile("\\s?[,(/–—:-]");

  /** "Rome, May 3 (Wire) -": a place, perhaps more about it, and a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’/ -]{1,40}?(?:,\\s[^.;:!?()–—]{1,40}?){0,2}\\.?(?:\\s\\([^)]{1,40}\\))?\\s(?:--?|–|—)\\s");

  private final Reading reading;
  private final LocalDate day;
  private final SpanIndex<Token> tokens;
  private final SpanIndex<Match> matches;
  private final Set<String> states;
  private final Set<String> smallWords = new HashSet<>();
  private final List<Match> publisher;
  private final Optional<Match> opening;
  private final Set<Span> datelines;

  /**
   * Looks up the names of an article.
   *
   * @param reading what the reader sees in it
   * @param day the day of publication, or today where the article has none
   */
  Document(
      Reading reading, LocalDate day, Knowledge knowledge, NameWords words, Homonyms homonyms) {
    this.reading = reading;
    this.day = day;
    List<Token> found = Token.of(reading.article().text());
    String outlet = reading.article().publisher();
    publisher = outlet == null ? List.of() : knowledge.find(outlet);
    tokens = new SpanIndex<>(found, Token::span);
    String text = reading.article().text();
    List<Match> meant = homonyms.meant(reading, found, knowledge.find(text));
    List<Match> names = new Localities(text, day, meant, words).settled();
    states =
        names.stream()
            .flatMap(m -> m.as(Entry.StateName.class).stream())
            .map(s -> s.state().iso3())
            .collect(Collectors.toSet());
    matches =
        new SpanIndex<>(names.stream().map(m -> withoutStrangers(m, words)).toList(), Match::span);
    found.stream().filter(t -> !t.capital()).forEach(t -> smallWords.add(t.folded()));
    opening = findOpening();
    datelines = findDatelines();
  }

  /** "Congress" alone is that of a state only where the article names the state. */
  private Match withoutStrangers(Match match, NameWords words) {
    if (!words.is(NameWords.Kind.ORGANISATION, Token.fold(match.span().of(text())))) {
      return match;
    }
    return new Match(
        match.span(),
        match.entries().stream()
            .filter(e -> !(e instanceof Entry.Organ o) || states.contains(o.state()))
            .toList());
  }

  String text() {
    return reading.article().text();
  }

  /** The day whose office-holders count. */
  LocalDate day() {
    return day;
  }

  SpanIndex<Token> tokens() {
    return tokens;
  }

  /** Whether a ministry publishes it, so that "the Minister" is its own. */
  boolean isOfMinistry() {
    return publisher.stream()
        .anyMatch(
            m -> m.as(Entry.Ministry.class).isPresent() || m.as(Entry.Organ.class).isPresent());
  }

  /** The state whose ministry publishes it, where its name tells. */
  Optional<String> publishingState() {
    return publisher.stream().map(m -> Scene.side(this, m)).filter(Objects::nonNull).findFirst();
  }

  /** The body that publishes it, whose leaders "the Heads" are. */
  Optional<Entry.Body> publishingBody() {
    return publisher.stream().flatMap(m -> m.as(Entry.Body.class).stream()).findFirst();
  }

  /** Whether a name stands in a quotation in which a phrase does not. */
  boolean isQuotedApart(Span name, Span phrase) {
    return reading.quotations().stream()
        .map(Quotation::outer)
        .anyMatch(q -> q.contains(name) && !q.contains(phrase));
  }

  /** The known names. */
  SpanIndex<Match> matches() {
    return matches;
  }

  /** The codes of the states that the article names. */
  Set<String> states() {
    return states;
  }

  /** Whether a folded word also stands in small letters, and so may be no name. */
  boolean isWord(String folded) {
    return smallWords.contains(folded);
  }

  /** Index of the sentence at an offset, of the last one before it when it lies between two. */
  int sentenceAt(int offset) {
    List<Sentence> sentences = reading.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  /** How many sentences it has. */
  int sentences() {
    return reading.sentences().size();
  }

  Span sentence(int index) {
    return reading.sentences().get(index).span();
  }

  /** Where the sentence after this one begins, or the text ends. */
  int endOf(int index) {
    List<Sentence> sentences = reading.sentences();
    return index + 1 < sentences.size() ? sentences.get(index + 1).span().start() : text().length();
  }

  /** The state of the place that opens the text in capitals, as datelines do. */
  Optional<String> dateline() {
    return opening()
        .flatMap(
            match ->
                StateNames.of(match, day)
                    .map(s -> s.state().iso3())
                    .or(() -> match.as(Entry.Locality.class).map(Entry.Locality::state)));
  }

  /** Whether a name only tells where the article was written: "Rome, May 3 -". */
  boolean isDateline(Span name) {
    return datelines.contains(name);
  }

  private Set<Span> findDatelines() {
    Set<Span> found = new HashSet<>();
    opening()
        .map(Match::span)
        .filter(s -> LEADS_ON.matcher(text()).region(s.end(), text().length()).lookingAt())
        .ifPresent(found::add);
    for (Sentence sentence : reading.sentences().subList(0, Math.min(OPENERS, sentences()))) {
      Matcher line =
          DATELINE.matcher(text()).region(sentence.span().start(), sentence.span().end());
      if (line.lookingAt()) {
        Span all = new Span(line.start(), line.end());
        matches.within(all).forEach(m -> found.add(m.span()));
      }
    }
    return found;
  }

  /** The name that opens the text in capitals, as datelines do. */
  Optional<Match> opening() {
    return opening;
  }

  private Optional<Match> findOpening() {
    for (Sentence sentence : reading.sentences()) {
      for (Match match : matches.within(sentence.span())) {
        boolean opens = match.span().start() - sentence.span().start() < 3;
        if (opens && isShouted(match.span())) {
          return Optional.of(match);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isShouted(Span span) {
    String words = span.of(text());
    return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
  }
}
