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
   * @param copy whether it has the words of the first
   */
  public record Member(Article article, boolean copy) {}

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
            .map(each -> new Member(articles.apply(each.order()), isCopy(family.first(), each)))
            .toList();
    return new FamilyReport(members, first, last, reviser.between(first, last));
  }

  private static boolean isCopy(Version first, Version version) {
    return Likeness.between(first.key(), version.key()) == Relation.COPY;
  }
}
