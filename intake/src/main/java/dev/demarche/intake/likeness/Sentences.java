package dev.demarche.intake.likeness;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the blocks of an article, without headline and credit lines, into sentences. */
final class Sentences {
  private final Lines lines;
  private final WordReader reader;

  Sentences(Lines lines) {
    this.lines = lines;
    this.reader = new WordReader(lines.of("number"));
  }

  List<WordedSentence> of(Article article) {
    List<WordedSentence> told = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      if (block.kind() != Block.Kind.TITLE && !lines.isCredit(text)) {
        cut(text, block.span().start(), told);
      }
    }
    return told;
  }

  private void cut(String text, int offset, List<WordedSentence> told) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    int start = told.isEmpty() ? lines.afterDateline(text) : 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, Math.max(start, end)).stripTrailing();
      if (!sentence.isEmpty() && (end == text.length() || !endsInAbbreviation(sentence))) {
        told.add(told(sentence, offset + start));
        start = end;
      }
    }
  }

  private WordedSentence told(String sentence, int start) {
    return new WordedSentence(
        new Sentence(sentence, new Span(start, start + sentence.length())),
        reader.read(sentence).stream().map(Word::folded).toList());
  }

  private boolean endsInAbbreviation(String sentence) {
    if (!sentence.endsWith(".")) {
      return false;
    }
    String word = sentence.substring(sentence.lastIndexOf(' ') + 1, sentence.length() - 1);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || lines.of("abbreviation").contains(word.toLowerCase(Locale.ROOT));
  }
}
