package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a phrase begins that tells whom it means: with whose it is, and without how many they are.
 */
final class PhraseExtent {
  private static final Pattern OWNER =
      Pattern.compile("(?:^|[^\\p{L}'’-])((?i:our|my|his|her|its|their)\\s)$");

  /** Letters of the longest of these, with what stands on its sides. */
  private static final int LONGEST_OWNER = 7;

  private static final String OF_THE = " of the ";
  private static final int THE = "the ".length();

  private static final Pattern PART_OF =
      Pattern.compile(
          "(?i)(?:(?:at\\sleast\\s|about\\s|some\\s|more\\sthan\\s|nearly\\s|almost\\s)?"
              + "(?:(?!(?:one|another|none|neither)\\sof\\sthem)\\p{L}+|\\d[\\d,]*)"
              + "\\sof\\s(?=(?:its|their|his|her)\\s|them$)"
              + "|an?\\s(?:group|number|handful|majority|couple|dozen)\\sof\\s(?=\\p{Ll}))");

  private final Scene scene;
  private final Counts counts;

  PhraseExtent(Scene scene, Counts counts) {
    this.scene = scene;
    this.counts = counts;
  }

  /**
   * Of "three of its posts", "nine of the strikers", "a group of senators" what they are of; with
   * the word before that tells whose it is.
   */
  Span of(Span phrase) {
    Span span = withOwner(phrase);
    String words = scene.words(span);
    int of = words.indexOf(OF_THE);
    if (of > 0 && counts.isNumber(words.substring(0, of))) {
      return new Span(span.start() + of + OF_THE.length() - THE, span.end());
    }
    Matcher part = PART_OF.matcher(words);
    return part.lookingAt() ? new Span(span.start() + part.end(), span.end()) : span;
  }

  private Span withOwner(Span phrase) {
    int from = Math.max(0, phrase.start() - LONGEST_OWNER);
    Matcher owner = OWNER.matcher(scene.document().text().substring(from, phrase.start()));
    return owner.find() && !scene.words(phrase).isBlank()
        ? new Span(from + owner.start(1), phrase.end())
        : phrase;
  }
}
