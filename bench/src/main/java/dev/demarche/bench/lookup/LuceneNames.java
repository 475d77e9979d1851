package dev.demarche.bench.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Lucene's synonym filter with names in place of synonyms: the longest one from left to right over
 * tokens in small letters without accents. It stands in the text for the number of the name.
 */
final class LuceneNames implements NameFinder, AutoCloseable {
  private final Analyzer analyzer;
  private long seen;

  /**
   * Builds the filter.
   *
   * @param names folded, their tokens with a blank between them
   */
  LuceneNames(List<String> names) {
    SynonymMap map = map(names);
    analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new SynonymGraphFilter(folded, map, false));
          }
        };
  }

  private static SynonymMap map(List<String> names) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    for (int i = 0; i < names.size(); i++) {
      CharsRef name = SynonymMap.Builder.join(names.get(i).split(" "), new CharsRefBuilder());
      builder.add(name, new CharsRef(Integer.toString(i)), false);
    }
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException("Lucene cannot build its synonyms", e);
    }
  }

  @Override
  public int find(String text) {
    int found = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (type.type().equals(SynonymGraphFilter.TYPE_SYNONYM)) {
          // Reads what a user would, so that none of it can be left undone.
          seen += offset.startOffset() + offset.endOffset() + term.length();
          found++;
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Lucene cannot read a text", e);
    }
    return found;
  }

  /** A sum over all that was found. */
  long seen() {
    return seen;
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
