package dev.demarche.record.consolidation;

import dev.demarche.model.Article;
import org.jspecify.annotations.Nullable;

/** Knows versions of one text by keys. */
public interface Likeness {
  /** Holds every text for another. */
  Likeness NONE =
      new Likeness() {
        @Override
        public @Nullable String key(Article article) {
          return null;
        }

        @Override
        public boolean isOneText(String one, String other) {
          return false;
        }
      };

  /** The key of an article, or null where it has no words to be known by. */
  @Nullable String key(Article article);

  /** Whether two articles with these keys are copies or versions of one text; symmetric. */
  boolean isOneText(String one, String other);
}
