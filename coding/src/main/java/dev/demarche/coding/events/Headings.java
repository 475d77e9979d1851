package dev.demarche.coding.events;

import dev.demarche.model.Block;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that tell in short what stands below them: headlines, and crossheads within the text. */
final class Headings {
  /** Blocks at the top of which a line without a full stop may be part of the text. */
  private static final int TOP = 2;

  private static final int MOST_WORDS = 12;
  private static final Pattern STAMP = Pattern.compile("\\d{1,2}[:.]\\d{2}\\b");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern END = Pattern.compile("[.!?…:;,][”\"’')\\]]*$");

  private final Reading reading;

  Headings(Reading reading) {
    this.reading = reading;
  }

  /** Whether a sentence is the headline, or a crosshead. */
  boolean isHeading(Sentence sentence) {
    return sentence.kind() == Block.Kind.TITLE || isCrosshead(sentence);
  }

  /** Whether it is a short line of its own without an end, with a text below it that has one. */
  boolean isCrosshead(Sentence sentence) {
    List<Block> blocks = reading.article().blocks();
    if (!isLine(sentence) || sentence.block() <= TOP || sentence.block() + 1 >= blocks.size()) {
      return false;
    }
    String text = sentence.span().of(reading.article().text());
    return words(blocks.get(sentence.block())).equals(text)
        && !END.matcher(text).find()
        && END.matcher(words(blocks.get(sentence.block() + 1))).find()
        && WORD.matcher(text).results().count() <= MOST_WORDS;
  }

  private String words(Block block) {
    return block.span().of(reading.article().text()).strip();
  }

  /** No item of a list, but for the first line of an entry of a live blog. */
  private boolean isLine(Sentence sentence) {
    return sentence.kind() == Block.Kind.PARAGRAPH
        || sentence.kind() == Block.Kind.HEADING
        || (sentence.kind() == Block.Kind.ITEM
            && STAMP.matcher(sentence.span().of(reading.article().text())).lookingAt());
  }
}
