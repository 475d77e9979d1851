package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.OfficeHolders;
import dev.demarche.knowledge.State;
import dev.demarche.knowledge.Tenure;
import dev.demarche.model.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the holder of an office: "the German chancellor", "its foreign minister". */
final class OfficeResolver {
  private final Knowledge knowledge;
  private final OfficeHolders holders;
  private final Entities entities;

  OfficeResolver(Knowledge knowledge, Entities entities) {
    this.knowledge = knowledge;
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

  /**
   * Who held the office of a person before him.
   *
   * @param day until when he has held it
   */
  Optional<Entity> predecessor(Entity person, LocalDate day) {
    return tenure(person, day)
        .flatMap(
            own ->
                sameOffice(own)
                    .filter(t -> start(t).isBefore(start(own)))
                    .max(Comparator.comparing(OfficeResolver::start)))
        .map(entities::holder);
  }

  /** Who came into the office of a person after him, until a day. */
  Optional<Entity> successor(Entity person, LocalDate day) {
    return tenure(person, day)
        .flatMap(
            own ->
                sameOffice(own)
                    .filter(t -> start(t).isAfter(start(own)) && !start(t).isAfter(day))
                    .min(Comparator.comparing(OfficeResolver::start)))
        .map(entities::holder);
  }

  /** The office that somebody came into last, of those that one holds at a time. */
  private Optional<Tenure> tenure(Entity person, LocalDate day) {
    return knowledge.tenures(person.side()).stream()
        .filter(t -> t.person().equals(person.actor().name()) && t.office().tellsPerson())
        .filter(t -> t.from() != null && !start(t).isAfter(day))
        .max(
            Comparator.comparing(OfficeResolver::start)
                .thenComparing(Tenure::office, Comparator.reverseOrder()));
  }

  private Stream<Tenure> sameOffice(Tenure own) {
    return knowledge.tenures(own.of()).stream()
        .filter(t -> t.office() == own.office() && t.rank() == own.rank() && t.from() != null)
        .filter(t -> !t.person().equals(own.person()));
  }

  private static LocalDate start(Tenure tenure) {
    return Objects.requireNonNullElse(tenure.from(), LocalDate.MIN);
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
