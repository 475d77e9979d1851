package dev.demarche.record.consolidation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of agreements as they are compared: by whole words, and by which of a line they are. */
public final class AgreementNames {
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
  private static final String ORDER = "order";
  private static final String SMALL = "small";

  /** Words that tell nothing about which agreement is meant, or which of a line it is. */
  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    Rows.of("agreement-words.tsv").forEach(row -> WORDS.put(row.get(0), row));
  }

  private AgreementNames() {}

  /**
   * A name taken apart.
   *
   * @param kinds what it is: a treaty, an accord
   * @param own what tells which it is
   * @param order which of a line it is
   * @param years the years that it names
   */
  record Parts(Set<String> kinds, Set<String> own, Set<String> order, Set<String> years) {
    /** Whether both may be names of one agreement, see {@link AgreementNames#alike}. */
    boolean areLike(Parts other) {
      if (!order.equals(other.order) || !isOpen(years, other.years)) {
        return false;
      }
      boolean isBare = own.isEmpty() || other.own.isEmpty();
      return isBare
          ? own.equals(other.own) && kinds.equals(other.kinds)
          : own.containsAll(other.own) || other.own.containsAll(own);
    }
  }

  /** Takes a name apart. */
  static Parts parts(String name) {
    Parts parts = new Parts(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (String word : Names.fold(name).split(" ", -1)) {
      List<String> row = WORDS.get(word);
      if (row == null) {
        (YEAR.matcher(word).matches() ? parts.years() : parts.own()).add(word);
      } else if (row.get(1).equals(ORDER)) {
        parts.order().add(row.get(2));
      } else if (!row.get(1).equals(SMALL)) {
        parts.kinds().add(word);
      }
    }
    return parts;
  }

  /**
   * Whether two names may mean one agreement of the same parties: the telling words of one are all
   * in the other, no year differs, and neither is another of its line, as START I and START II are.
   */
  public static boolean alike(String one, String other) {
    return parts(one).areLike(parts(other));
  }

  private static boolean isOpen(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** Whether two telling words of a name are in the other, too, of the same of a line. */
  static boolean areNear(String one, String other) {
    Parts a = parts(one);
    Parts b = parts(other);
    Set<String> common = new HashSet<>(a.own());
    common.retainAll(b.own());
    return common.size() > 1 && a.order().equals(b.order());
  }

  /** Whether a name has all words by which somebody asks for it, plain ones aside. */
  public static boolean answers(String name, String asked) {
    Parts a = parts(name);
    Parts b = parts(asked);
    return a.own().containsAll(b.own())
        && a.order().containsAll(b.order())
        && a.years().containsAll(b.years())
        && (!b.own().isEmpty() || !Collections.disjoint(a.kinds(), b.kinds()));
  }
}
