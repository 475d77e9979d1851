package dev.demarche.cli;

import dev.demarche.intake.likeness.ArticleKey;
import dev.demarche.intake.likeness.KeyMaker;
import dev.demarche.intake.likeness.Likeness;
import dev.demarche.model.Article;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Knows versions of one text as {@code demarche families} does. */
final class TextLikeness implements dev.demarche.record.consolidation.Likeness {
  private final KeyMaker keys = new KeyMaker();

  @Override
  public @Nullable String key(Article article) {
    ArticleKey key = keys.of(article);
    return key.isEmpty() ? null : Base64.getEncoder().withoutPadding().encodeToString(key.bytes());
  }

  @Override
  public boolean isOneText(String one, String other) {
    return one.equals(other) || Likeness.between(key(one), key(other)).isFamily();
  }

  private static ArticleKey key(String text) {
    return ArticleKey.of(Base64.getDecoder().decode(text));
  }
}
