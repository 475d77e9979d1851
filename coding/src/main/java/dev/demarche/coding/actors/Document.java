package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article with its sentences and the known names in it.
 *
 * @param reading what the reader sees in it
 * @param day the day of publication, or today where the article has none
 * @param tokens its tokens
 * @param matches the known names
 */
record Document(Reading reading, LocalDate day, List<Token> tokens, List<Match> matches) {
  Document {
    tokens = List.copyOf(tokens);
    matches = List.copyOf(matches);
  }

  static Document of(Reading reading, LocalDate day, Knowledge knowledge) {
    String text = reading.article().text();
    return new Document(reading, day, Token.of(text), knowledge.find(text));
  }

  String text() {
    return reading.article().text();
  }

  /** Index of the sentence at an offset, of the last one before it when it lies between two. */
  int sentenceAt(int offset) {
    int found = 0;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.span().start() <= offset) {
        found = sentence.index();
      }
    }
    return found;
  }

  Span sentence(int index) {
    return reading.sentences().get(index).span();
  }

  /** The state of the place that opens the text in capitals, as datelines do. */
  Optional<String> dateline() {
    for (Sentence sentence : reading.sentences()) {
      for (Match match : matchesIn(sentence.span())) {
        boolean opens = match.span().start() - sentence.span().start() < 3;
        if (opens && isShouted(match.span())) {
          return StateNames.of(match, day)
              .map(s -> s.state().iso3())
              .or(() -> match.as(Entry.Locality.class).map(Entry.Locality::state));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isShouted(Span span) {
    String words = span.of(text());
    return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** The known names that lie within a span. */
  List<Match> matchesIn(Span span) {
    return matches.stream().filter(m -> span.contains(m.span())).toList();
  }

  /** The tokens that lie within a span. */
  List<Token> tokensIn(Span span) {
    return tokens.stream().filter(t -> span.contains(t.span())).toList();
  }
}
