package dev.demarche.cli.output;

import dev.demarche.intake.likeness.Family;
import dev.demarche.intake.likeness.Likeness;
import dev.demarche.intake.likeness.Relation;
import dev.demarche.intake.likeness.Reviser;
import dev.demarche.intake.likeness.Revision;
import dev.demarche.intake.likeness.Version;
import dev.demarche.model.Article;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A family with its articles.
 *
 * @param versions in time
 * @param first the one published first
 * @param last the one published last
 * @param revision what changed from the first to the last
 */
public record FamilyReport(List<Member> versions, Article first, Article last, Revision revision) {
  /** Copies the versions. */
  public FamilyReport {
    versions = List.copyOf(versions);
  }

  /**
   * An article of the family.
   *
   * @param place how it stands among the others
   * @param copy whether it has the words of the first
   */
  public record Member(Article article, Place place, boolean copy) {}

  /** How a version stands among the others in time. */
  public enum Place {
    FIRST,
    LAST,
    OTHER
  }

  /**
   * The report of a family.
   *
   * @param articles the articles by their place in the index
   */
  public static FamilyReport of(Family family, IntFunction<Article> articles, Reviser reviser) {
    Article first = articles.apply(family.first().order());
    Article last = articles.apply(family.last().order());
    List<Member> members =
        family.versions().stream()
            .map(each -> member(family, each, articles.apply(each.order())))
            .toList();
    return new FamilyReport(members, first, last, reviser.between(first, last));
  }

  private static Member member(Family family, Version version, Article article) {
    boolean copy = Likeness.between(family.first().key(), version.key()) == Relation.COPY;
    return new Member(article, place(family, version), copy);
  }

  private static Place place(Family family, Version version) {
    if (version.order() == family.first().order()) {
      return Place.FIRST;
    }
    return version.order() == family.last().order() ? Place.LAST : Place.OTHER;
  }
}
