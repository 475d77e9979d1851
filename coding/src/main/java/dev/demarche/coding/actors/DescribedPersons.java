package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds persons told by their age or their nation alone: "the 71-year-old", "the Algerian". */
final class DescribedPersons {
  private static final Pattern AGED =
      Pattern.compile(
          "(?i)the\\s(?:\\p{L}+\\s)?\\d{1,3}-year-old(?:\\s(?:leader|politician|general))?");

  private static final Pattern DEFINITE = Pattern.compile("(?i)the\\s");

  private final Scene scene;

  DescribedPersons(Scene scene) {
    this.scene = scene;
  }

  /** The person whom a phrase means, where it tells nothing but that. */
  Optional<Entity> described(Parts parts, Surroundings around) {
    String words = scene.words(parts.whole());
    return AGED.matcher(words).matches()
        ? scene.coreference().antecedent(parts.whole(), Fitting.person(Gender.PERSON), around.not())
        : ofNation(parts, around);
  }

  /** Of "the Algerian" the Algerian who was named last; several or none are the state. */
  private Optional<Entity> ofNation(Parts parts, Surroundings around) {
    Span head = parts.head();
    if (parts.tail() != null || !DEFINITE.matcher(scene.words(head)).lookingAt()) {
      return Optional.empty();
    }
    List<Match> known = scene.document().matches().within(head);
    boolean one =
        known.size() == 1
            && known.get(0).span().end() == head.end()
            && scene.document().tokens().within(head).size() == 2
            && !scene.words(head).endsWith("s");
    return one
        ? StateNames.of(known.get(0), scene.document().day())
            .filter(n -> n.form() == Entry.Form.ADJECTIVE || n.form() == Entry.Form.PEOPLE)
            .map(n -> n.state().iso3())
            .flatMap(
                state ->
                    scene
                        .coreference()
                        .lastBefore(
                            parts.whole(),
                            e -> e.isPerson() && e.side().equals(state) && around.allows(e)))
        : Optional.empty();
  }
}
