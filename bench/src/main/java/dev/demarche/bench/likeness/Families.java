package dev.demarche.bench.likeness;

import dev.demarche.intake.likeness.FamilyIndex;
import dev.demarche.intake.likeness.KeyMaker;
import dev.demarche.model.Article;
import java.util.List;

/** Demarche: a key of every article, and the index of families. */
final class Families implements Finder {
  private final KeyMaker keys = new KeyMaker();

  @Override
  public String name() {
    return "Demarche";
  }

  @Override
  public int find(List<Article> articles) {
    FamilyIndex index = new FamilyIndex();
    articles.forEach(each -> index.add(each.uri(), each.published(), keys.of(each)));
    return articles.size() - index.families().size();
  }
}
