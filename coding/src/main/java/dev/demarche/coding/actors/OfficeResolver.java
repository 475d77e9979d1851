package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.OfficeHolders;
import dev.demarche.knowledge.State;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the holder of an office: "the German chancellor", "its foreign minister". */
final class OfficeResolver {
  private final OfficeHolders holders;
  private final Entities entities;

  OfficeResolver(Knowledge knowledge, Entities entities) {
    holders = knowledge.offices();
    this.entities = entities;
  }

  /** The offices that a phrase may mean for a state or body. */
  Set<Office> offices(List<Entry.OfficeTitle> titles, @Nullable String of) {
    return holders.offices(titles, of);
  }

  /**
   * Who holds an office of a state or body on the day of the article.
   *
   * @param words what the article calls the office
   */
  Optional<Entity> holder(String of, Set<Office> offices, String words, Document document) {
    return holders.holder(of, offices, words, document.day()).map(entities::holder);
  }

  /** Whether a phrase for an office of a state or body may mean the one who holds it. */
  boolean meansHolder(List<Entry.OfficeTitle> titles, String of) {
    return holders.meansHolder(titles, of);
  }

  /** Who leads a part of a state that has leaders of its own: "Somaliland's president". */
  Optional<Entity> holderOfPart(State part, String words, Document document) {
    return holders.holderOfPart(part, words, document.day()).map(entities::holder);
  }

  /** The last person named before {@code span} who holds such an office, of a side if given. */
  Optional<Entity> named(
      Coreference coreference, Span span, Set<Office> offices, @Nullable String of) {
    return coreference.lastBefore(
        span, e -> holds(e, offices) && (of == null || e.side().equals(of)));
  }

  /** Whether somebody holds one of the offices. */
  boolean holds(Entity entity, Set<Office> offices) {
    return entity.isPerson()
        && entity.office() != null
        && OfficeHolders.fits(offices, entity.office());
  }

  /** Whether each of the offices has one holder at a time. */
  boolean isSingle(Set<Office> offices) {
    return !offices.isEmpty() && offices.stream().allMatch(Office::tellsPerson);
  }
}
