package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a noun phrase apart. */
final class PhraseParser {
  /** Where a phrase's head ends and what qualifies it begins. */
  private static final Pattern CUT =
      Pattern.compile(
          "\\s(?:of|in|from|for|who|which|that|at|to|on|with|by|against|near|under|over|behind"
              + "|outside|about|representing|including)\\s|,\\s|\\(|\\s[–—-]\\s");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\s|s['’]\\s");
  private static final Pattern POSSESSIVE_PRONOUN =
      Pattern.compile("^(his|her|its|their|our|my)\\s", Pattern.CASE_INSENSITIVE);

  private final Scene scene;

  PhraseParser(Scene scene) {
    this.scene = scene;
  }

  /** The parts of a phrase. */
  Parts parse(Span span) {
    int cut = cutAfter(span);
    Span head = scene.trim(new Span(span.start(), cut));
    Span tail = cut < span.end() ? new Span(cut, span.end()) : null;
    Matcher pronoun = POSSESSIVE_PRONOUN.matcher(scene.words(head));
    if (pronoun.find()) {
      Span possessor = new Span(head.start(), head.start() + pronoun.end(1));
      return new Parts(span, scene.trim(new Span(possessor.end(), head.end())), possessor, tail);
    }
    Matcher possessive = POSSESSIVE.matcher(scene.words(head));
    int from = -1;
    while (possessive.find()) {
      from = possessive.end();
    }
    if (from > 0 && from < head.length()) {
      Span possessor = scene.trim(new Span(head.start(), head.start() + from));
      Span owned = scene.trim(new Span(head.start() + from, head.end()));
      return new Parts(span, owned, withoutMark(possessor), tail);
    }
    return new Parts(span, head, null, tail);
  }

  private Span withoutMark(Span possessor) {
    String text = scene.words(possessor);
    int end = text.endsWith("'s") || text.endsWith("’s") ? possessor.end() - 2 : possessor.end();
    return scene.trim(new Span(possessor.start(), end));
  }

  /** Where the head ends: before the first preposition or comma that no known name covers. */
  private int cutAfter(Span span) {
    Matcher m = CUT.matcher(scene.words(span));
    while (m.find()) {
      Span at = new Span(span.start() + m.start(), span.start() + m.end());
      if (m.start() > 0 && !isWithinName(at)) {
        return at.start();
      }
    }
    return span.end();
  }

  private boolean isWithinName(Span at) {
    return scene.document().matches().overlapping(at).stream()
            .anyMatch(k -> k.span().start() < at.start())
        || scene.mentions().overlapping(at).stream().anyMatch(k -> k.span().start() < at.start());
  }
}
