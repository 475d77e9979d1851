package dev.demarche.coding.events;

import dev.demarche.coding.actors.Entity;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import java.util.List;

/**
 * Whether the network that sees the whole article doubts whom the rules make of the words for those
 * whom an act is done to.
 */
final class StoryDoubts {
  /** Words without a name, "them", "the court", may mean somebody else where less is likely. */
  private static final double NAMELESS = 0.05;

  /** Words with a name are mistaken more seldom. */
  private static final double NAMED = 0.01;

  private final StoryAnswers answers;

  StoryDoubts(StoryAnswers answers) {
    this.answers = answers;
  }

  /** Whether those whom the words of an act seem to address are hardly meant by them. */
  boolean concern(Frame frame, List<Entity> actors, List<Entity> addressed) {
    double least = answers.isNamed(frame, Role.RECIPIENT) ? NAMED : NAMELESS;
    return !actors.isEmpty()
        && !addressed.isEmpty()
        && answers.addressed(frame, actors, addressed).orElse(1) < least;
  }
}
