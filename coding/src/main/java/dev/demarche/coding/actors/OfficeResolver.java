package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Office;
import dev.demarche.knowledge.Tenure;
import dev.demarche.model.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the holder of an office: "the German chancellor", "its foreign minister". */
final class OfficeResolver {
  private final Knowledge knowledge;
  private final Entities entities;
  private final Set<String> ceremonial = new HashSet<>();

  OfficeResolver(Knowledge knowledge, Entities entities) {
    this.knowledge = knowledge;
    this.entities = entities;
    for (DataTable.Row row : DataTable.read("ceremonial-heads.tsv")) {
      ceremonial.add(row.get(0));
    }
  }

  /** The offices that a phrase may mean for a state or body. */
  Set<Office> offices(List<Entry.OfficeTitle> titles, @Nullable String of) {
    Set<Office> special = EnumSet.noneOf(Office.class);
    Set<Office> general = EnumSet.noneOf(Office.class);
    for (Entry.OfficeTitle title : titles) {
      if (title.states().isEmpty()) {
        general.add(title.office());
      } else if (of != null && title.states().contains(of)) {
        special.add(title.office());
      }
    }
    return special.isEmpty() ? general : special;
  }

  /** Who holds an office of a state or body on the day of the article. */
  Optional<Entity> holder(String of, Set<Office> offices, Document document) {
    for (Office office : offices) {
      Optional<Tenure> tenure =
          office == Office.LEADER
              ? leader(of, document)
              : office.tellsPerson()
                  ? knowledge.holder(of, EnumSet.of(office), document.day())
                  : Optional.empty();
      if (tenure.isEmpty() && office == Office.HOG) {
        tenure = knowledge.holder(of, EnumSet.of(Office.HOS), document.day());
      }
      if (tenure.isPresent()) {
        return tenure.map(entities::holder);
      }
    }
    return Optional.empty();
  }

  /** Who leads: the supreme leader, else the head of state unless he is ceremonial. */
  private Optional<Tenure> leader(String of, Document document) {
    List<Office> order =
        ceremonial.contains(of)
            ? List.of(Office.SUPREME, Office.HOG, Office.HOS, Office.LEADER, Office.HEAD)
            : List.of(Office.SUPREME, Office.HOS, Office.HOG, Office.LEADER, Office.HEAD);
    for (Office office : order) {
      Optional<Tenure> tenure = knowledge.holder(of, EnumSet.of(office), document.day());
      if (tenure.isPresent()) {
        return tenure;
      }
    }
    return Optional.empty();
  }

  /** The last person named before {@code span} who holds such an office, of a side if given. */
  Optional<Entity> named(
      Coreference coreference, Span span, Set<Office> offices, @Nullable String of) {
    return coreference.lastBefore(
        span,
        e ->
            e.isPerson()
                && e.office() != null
                && fits(offices, e.office())
                && (of == null || e.side().equals(of)));
  }

  /** Whether somebody holds one of the offices. */
  boolean holds(Entity entity, Set<Office> offices) {
    return entity.isPerson() && entity.office() != null && fits(offices, entity.office());
  }

  /** Whether each of the offices has one holder at a time. */
  boolean isSingle(Set<Office> offices) {
    return !offices.isEmpty() && offices.stream().allMatch(Office::tellsPerson);
  }

  private static boolean fits(Set<Office> asked, Office held) {
    if (asked.contains(held)) {
      return true;
    }
    boolean minister =
        EnumSet.of(Office.FM, Office.DM, Office.INT, Office.FIN, Office.TRADE).contains(held);
    boolean head = EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.HEAD).contains(held);
    return (asked.contains(Office.DEP) && minister) || (asked.contains(Office.LEADER) && head);
  }
}
