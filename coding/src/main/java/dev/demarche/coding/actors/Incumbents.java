package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds an office of a side: a person of the tables, or one of whom only that is known. */
final class Incumbents {
  private final Scene scene;
  private final OfficeResolver offices;
  private final Entities entities;

  Incumbents(Scene scene, Tools tools) {
    this.scene = scene;
    offices = tools.offices();
    entities = tools.entities();
  }

  /** Who holds the office of a side; a person called by the office where no table tells. */
  Entity of(Title title, String side) {
    Set<Office> asked = offices.offices(title.meanings(), side);
    return offices.meansHolder(title.meanings(), side)
        ? offices
            .holder(side, asked, title.words(), scene.document())
            .orElseGet(() -> stranger(title, side))
        : stranger(title, side);
  }

  /** The same for a part of a state with leaders of its own, where the phrase names one. */
  Optional<Entity> ofPart(Title title, Parts parts, String side) {
    return part(parts)
        .map(
            part ->
                offices
                    .holderOfPart(part, title.words(), scene.document())
                    .orElseGet(() -> stranger(title, side)));
  }

  /** A person of whom only the office is known. */
  private Entity stranger(Title title, String side) {
    List<Entity> group = entities.alpha3(side) != null ? List.of() : scene.owner(side);
    if (!group.isEmpty() && group.get(0).actor().state() != null) {
      return group.get(0); // an unnamed "Hamas negotiator" is Hamas
    }
    Set<Office> asked = offices.offices(title.meanings(), side);
    Office office = asked.isEmpty() ? null : asked.iterator().next();
    String words = title.words();
    Entity person = entities.person(words, side, office, words, Gender.PERSON, List.of());
    return offices.meansHolder(title.meanings(), side)
        ? person
        : person.withSector(title.meanings().get(0).sector());
  }

  /** The part of a state with leaders of its own that a phrase names. */
  private Optional<State> part(Parts parts) {
    return scene.document().matches().within(parts.whole()).stream()
        .flatMap(m -> StateNames.of(m, scene.document().day()).stream())
        .map(Entry.StateName::state)
        .filter(entities::isPart)
        .findFirst();
  }
}
