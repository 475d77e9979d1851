package dev.demarche.intake.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers articles into families as they come. Two articles are of one family when they are copies
 * or versions of each other, or when a chain of such pairs leads from one to the other; in which
 * order they came makes no difference. Takes about 2 kB of memory an article. For one thread.
 */
public final class FamilyIndex {
  private final Bands bands = new Bands();
  private final List<Version> versions = new ArrayList<>();

  /** For every article one of its family that came no later; the first of all points to itself. */
  private final List<Integer> leads = new ArrayList<>();

  /**
   * Adds an article.
   *
   * @param id what the caller calls it; need not be the only one of that name
   * @param published day of publication, or null
   * @param key its key
   * @return its place: how many came before
   */
  public int add(String id, @Nullable LocalDate published, ArticleKey key) {
    int place = versions.size();
    versions.add(new Version(id, published, place, key));
    leads.add(place);
    bands.add(key.signature(), earlier -> meet(place, earlier));
    return place;
  }

  /** How many articles are in the index. */
  public int size() {
    return versions.size();
  }

  /** The families, also those of one article, in the order in which their first members came. */
  public List<Family> families() {
    Map<Integer, List<Version>> members = new LinkedHashMap<>();
    for (Version version : versions) {
      members.computeIfAbsent(root(version.order()), root -> new ArrayList<>()).add(version);
    }
    return members.values().stream().map(Family::new).toList();
  }

  /**
   * The family of the article at {@code place}; looks at every article.
   *
   * @throws IndexOutOfBoundsException when there is no such article
   */
  public Family familyOf(int place) {
    int root = root(place);
    return new Family(versions.stream().filter(each -> root(each.order()) == root).toList());
  }

  private void meet(int one, int other) {
    int first = root(one);
    int second = root(other);
    if (first != second
        && Likeness.between(versions.get(one).key(), versions.get(other).key()).isFamily()) {
      leads.set(Math.max(first, second), Math.min(first, second));
    }
  }

  private int root(int place) {
    int at = place;
    while (leads.get(at) != at) {
      leads.set(at, leads.get(leads.get(at)));
      at = leads.get(at);
    }
    return at;
  }
}
