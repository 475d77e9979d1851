package dev.demarche.reader;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the blocks of an article into sentences: after a full stop, question or exclamation mark
 * with its closing marks, before a capital or a digit; not after an abbreviation.
 */
public final class SentenceSplitter {
  private static final String TABLE = "/dev/demarche/reader/abbreviations.tsv";
  private static final Pattern END =
      Pattern.compile("[.!?…]+[”\"’'»)\\]]*\\s+(?=[“\"‘'«„(\\[]?[\\p{Lu}\\p{N}])");

  /** The time of a live-blog entry, a bullet, a paragraph number: no part of the sentence. */
  private static final Pattern STAMP =
      Pattern.compile(
          "^(?:[•▪◦*·–—-]\\s+|\\(?\\d{1,2}[.)]\\s+(?=\\p{Lu})|\\d{1,2}[:.h]\\d{2}\\s*(?:[ap]\\.?m\\.?|GMT|UTC|[A-Z]{3,4})?\\s*[:–—|-]+\\s*)");

  private final Set<String> abbreviations;

  /**
   * Loads the abbreviations.
   *
   * @throws IOException when the table is missing
   */
  public SentenceSplitter() throws IOException {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException("missing: " + TABLE);
      }
      abbreviations = new HashSet<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .forEach(abbreviations::add);
    }
  }

  /** The sentences of all blocks, in order. */
  public List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      for (Span span : split(block.span().of(article.text()))) {
        sentences.add(
            new Sentence(sentences.size(), b, block.kind(), span.shift(block.span().start())));
      }
    }
    return sentences;
  }

  /** The sentences of one paragraph, as spans of it. */
  List<Span> split(String paragraph) {
    List<Span> out = new ArrayList<>();
    Matcher stamp = STAMP.matcher(paragraph);
    int start = stamp.find() ? stamp.end() : 0;
    Matcher m = END.matcher(paragraph);
    while (m.find()) {
      if (m.start() > start && !endsInAbbreviation(paragraph, start, m)) {
        add(out, paragraph, start, m.end());
        start = m.end();
      }
    }
    add(out, paragraph, start, paragraph.length());
    return out;
  }

  private boolean endsInAbbreviation(String text, int start, Matcher end) {
    if (text.charAt(end.start()) != '.' || end.group().strip().length() > 1) {
      return false;
    }
    int from = end.start();
    while (from > start && isPartOfWord(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, end.start());
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    return abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static void add(List<Span> out, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      out.add(new Span(start, end));
    }
  }
}
