package dev.demarche.intake.likeness;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import java.util.ArrayList;
import java.util.List;

/** The words of an article's story: no headline, credit lines, notes, dateline. */
final class Story {
  private final Lines lines;
  private final WordReader reader;

  Story(Lines lines) {
    this.lines = lines;
    this.reader = new WordReader(lines.of("number"));
  }

  List<Word> words(Article article) {
    List<Word> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      if (block.kind() != Block.Kind.TITLE && !lines.isCredit(text) && !lines.isNote(text)) {
        words.addAll(
            reader.read(words.isEmpty() ? text.substring(lines.afterDateline(text)) : text));
      }
    }
    return words;
  }
}
