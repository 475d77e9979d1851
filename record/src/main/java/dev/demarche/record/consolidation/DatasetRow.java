package dev.demarche.record.consolidation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The row of a data set that an article is, or that it is a mention of.
 *
 * @param dataset how the addresses of its rows begin, as in {@code row-addresses.tsv}
 * @param id the row's own id there
 */
public record DatasetRow(String dataset, String id) {
  /** Who made a data set told its rows apart: each is an act of its own. */
  boolean excludes(@Nullable DatasetRow other) {
    return other != null && dataset.equals(other.dataset) && !id.equals(other.id);
  }

  /** Finds the row in the address of an article: {@code acled:SOM1}, {@code http://…#gdelt2:5}. */
  static final class Finder {
    private final Set<String> datasets = Set.copyOf(Rows.first("row-addresses.tsv"));

    /** The row, or null where the article is of no data set. */
    @Nullable DatasetRow of(String uri) {
      DatasetRow whole = from(uri, 0);
      int mark = Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('&'));
      return whole != null || mark < 0 ? whole : from(uri, mark + 1);
    }

    private @Nullable DatasetRow from(String uri, int start) {
      int colon = uri.indexOf(':', start);
      if (colon < 0 || !datasets.contains(uri.substring(start, colon))) {
        return null;
      }
      return new DatasetRow(uri.substring(start, colon), uri.substring(colon + 1));
    }
  }
}
