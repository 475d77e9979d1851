package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import java.util.List;

/** Compares the parties of two acts. */
final class Sides {
  private final ActRules rules;

  Sides(ActRules rules) {
    this.rules = rules;
  }

  /** Whether two acts may have the same parties. */
  boolean agree(Draft a, Draft b) {
    boolean straight = agree(a.actors(), b.actors()) && agree(a.recipients(), b.recipients());
    boolean crossed = agree(a.actors(), b.recipients()) && agree(a.recipients(), b.actors());
    return straight || (mayBeCrossed(a, b) && crossed) || isTogether(a, b) || isTogether(b, a);
  }

  /** Whether some party of two acts may have the same part in both. */
  boolean isSomeShared(Draft a, Draft b) {
    boolean straight = isShared(a.actors(), b.actors()) || isShared(a.recipients(), b.recipients());
    boolean crossed = isShared(a.actors(), b.recipients()) && isShared(a.recipients(), b.actors());
    return straight || (mayBeCrossed(a, b) && crossed);
  }

  /** Whether the sides of one may stand the other way round: of a visit where the other "met". */
  private boolean mayBeCrossed(Draft a, Draft b) {
    return rules.of(a.type(), a.mode()).symmetric() || rules.of(b.type(), b.mode()).symmetric();
  }

  /** Whether two lists name two of one side that are not the same: two parties of a state. */
  static boolean isOfOthers(List<Entity> a, List<Entity> b) {
    return a.stream()
        .anyMatch(
            x ->
                b.stream()
                    .anyMatch(
                        y ->
                            x.side().equals(y.side())
                                && !x.actor().isSameAs(y.actor())
                                && Alike.areTwo(x.actor(), y.actor())));
  }

  private static boolean isShared(List<Entity> a, List<Entity> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Alike.are(x, y)));
  }

  /** Whether one lists together the parties of whom the other tells as two: "A and B signed". */
  static boolean isTogether(Draft list, Draft two) {
    boolean all = list.recipients().isEmpty() && Parties.sides(list.actors()) > 1;
    return all
        && !two.actors().isEmpty()
        && !two.recipients().isEmpty()
        && isCovered(list.actors(), two.parties().toList())
        && isCovered(two.parties().toList(), list.actors());
  }

  private static boolean isCovered(List<Entity> some, List<Entity> by) {
    return some.stream().allMatch(x -> by.stream().anyMatch(y -> Alike.are(x, y)));
  }

  /** Every one of the shorter list has his like in the other; an empty side agrees with none. */
  private static boolean agree(List<Entity> a, List<Entity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    List<Entity> few = a.size() <= b.size() ? a : b;
    List<Entity> many = a.size() <= b.size() ? b : a;
    return few.stream().allMatch(x -> many.stream().anyMatch(y -> Alike.are(x, y)));
  }
}
