package dev.demarche.bench.likeness;

import dev.demarche.model.Article;
import java.util.List;

/** A way to find pairs or families of like articles. */
interface Finder {
  /** What it is called in the table. */
  String name();

  /** Goes through {@code articles} once, from their texts on; how many have an earlier like one. */
  int find(List<Article> articles);
}
