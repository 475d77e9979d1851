package dev.demarche.coding.actors;

import dev.demarche.knowledge.Office;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Finds several who hold an office, or lead, among those named before: "the two leaders". */
final class Leaders {
  private static final Set<Office> LEADER = EnumSet.of(Office.LEADER);

  private final Scene scene;
  private final Groups groups;
  private final OfficeResolver offices;
  private final Counts counts;

  Leaders(Scene scene, Tools tools) {
    this.scene = scene;
    groups = scene.groups();
    offices = tools.offices();
    counts = tools.counts();
  }

  /**
   * "The leaders", "both presidents": those of the body that the article is about, else persons.
   */
  List<Entity> named(Parts parts, int most, Surroundings around) {
    return named(parts, most, LEADER, around);
  }

  /** The same for other offices whose holders lead: "both presidents". */
  List<Entity> named(Parts parts, int most, Set<Office> asked, Surroundings around) {
    Optional<Entity> body =
        isCounted(parts) ? Optional.empty() : scene.publisher().or(scene.setting()::mainBody);
    return body.map(List::of).orElseGet(() -> several(parts, most, asked, around));
  }

  /** Holders of an office, else whoever of different sides was named last. */
  List<Entity> several(Parts parts, int most, Set<Office> asked, Surroundings around) {
    List<Entity> group = group(parts, e -> offices.holds(e, asked), most, around);
    boolean vague = asked.contains(Office.DEP) || asked.contains(Office.LEADER);
    if (group.isEmpty() && LEADER.equals(asked)) {
      List<Entity> two = groups.lastTwo(parts.whole(), e -> offices.holds(e, LEADER), around.not());
      if (!two.isEmpty()) {
        return two;
      }
    }
    boolean anybody = group.isEmpty() && (offices.isSingle(asked) || vague);
    if (!anybody) {
      return group;
    }
    List<Entity> persons = group(parts, Fitting.ANYBODY, 2, around);
    return persons.isEmpty() ? groups.pair(parts.whole(), Fitting.ANYBODY, around.not()) : persons;
  }

  private List<Entity> group(Parts parts, Predicate<Entity> fits, int most, Surroundings around) {
    OptionalInt number = count(parts);
    return number.isPresent()
        ? groups.counted(parts.whole(), fits, number.getAsInt(), around.not())
        : groups.group(parts.whole(), fits, most, around.not());
  }

  /** As many persons as a phrase counts, of whatever sides; nobody where it counts none. */
  List<Entity> persons(Parts parts, Surroundings around) {
    OptionalInt number = count(parts);
    return number.isPresent()
        ? groups.persons(parts.whole(), number.getAsInt(), around.not())
        : List.of();
  }

  /** Whether a phrase tells how many are meant: "the two presidents". */
  boolean isCounted(Parts parts) {
    return count(parts).isPresent();
  }

  private OptionalInt count(Parts parts) {
    return counts.of(scene.document().tokens().within(parts.head()));
  }
}
