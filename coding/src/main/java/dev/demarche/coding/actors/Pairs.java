package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Weighs which two a phrase means that means two: "both", "the two sides", "they". Those do who are
 * named together, here and in all of the article, are of one kind, are what the article is about,
 * and stand near.
 */
final class Pairs {
  /** How many sentences back they may stand. */
  private static final int REACH = 6;

  /** How many sentences may lie between the two. */
  private static final int APART = 2;

  /** Names that are looked at, the nearest ones. */
  private static final int NAMES = 14;

  private static final double BACK = 0.6;
  private static final double GAP = 0.7;
  private static final double LISTED = 1.5;
  private static final double MAIN = 1.5;
  private static final double ALIKE = 0.8;
  private static final double BETWEEN = 0.35;
  private static final double BOND = 0.5;
  private static final double SAME_SIDE = 1;
  private static final double SAME_SENTENCE = 0.8;

  /** Between the two of "A and B", "between A and B", "A with B". */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "['’]?s?,?\\s(?:and|with|against|over)\\s(?:the\\s|(?:\\p{Lu}[\\p{L}.-]*\\s){1,3})?");

  private final Document document;
  private final EarlierNames earlier;
  private final Prominence prominence;
  private final Bonds bonds;

  Pairs(EarlierNames earlier, Prominence prominence) {
    document = earlier.document();
    this.earlier = earlier;
    this.prominence = prominence;
    bonds = new Bonds(document, earlier.mentions());
  }

  private record Candidate(List<Entity> two, double score) {}

  /**
   * The likeliest two of different sides, in the order of the text; nobody where none are near.
   *
   * @param not whose sides cannot be meant
   */
  List<Entity> best(Span span, Predicate<Entity> fits, List<Entity> not) {
    List<NamedMention> names = names(span, fits, not);
    Candidate best = new Candidate(List.of(), Double.NEGATIVE_INFINITY);
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        NamedMention one = names.get(i);
        NamedMention two = names.get(j);
        if (areTwo(one.entity(), two.entity()) && sentence(two) - sentence(one) <= APART) {
          double score = score(one, two, names.subList(i + 1, j), span);
          if (score > best.score()) {
            best = new Candidate(List.of(one.entity(), two.entity()), score);
          }
        }
      }
    }
    return best.two();
  }

  /** Two sides, or two persons of one. */
  private static boolean areTwo(Entity one, Entity two) {
    return !one.side().equals(two.side())
        || (one.isPerson() && two.isPerson() && !one.actor().isSameAs(two.actor()));
  }

  private List<NamedMention> names(Span span, Predicate<Entity> fits, List<Entity> not) {
    int last = document.sentenceAt(span.start());
    List<NamedMention> names = new ArrayList<>();
    for (int s = Math.max(0, last - REACH); s <= last; s++) {
      for (NamedMention m : earlier.inSentence(s, span)) {
        Entity entity = m.entity();
        if (entity.actor().kind() != ActorKind.MEDIA
            && !entity.side().isEmpty()
            && fits.test(entity)
            && not.stream().noneMatch(n -> n.side().equals(entity.side()))) {
          names.add(m);
        }
      }
    }
    return names.subList(Math.max(0, names.size() - NAMES), names.size());
  }

  private double score(NamedMention one, NamedMention two, List<NamedMention> between, Span span) {
    int here = document.sentenceAt(span.start());
    double score = -BACK * (here - sentence(two)) - GAP * (sentence(two) - sentence(one));
    String text = document.text();
    boolean together =
        between.isEmpty()
            && TOGETHER.matcher(text.substring(one.span().end(), two.span().start())).matches()
            && !isLastOfList(one);
    score += together ? LISTED : 0;
    score += MAIN * (prominence.share(one.entity()) + prominence.share(two.entity()));
    score += BOND * bonds.share(one.entity(), two.entity());
    score -= one.entity().side().equals(two.entity().side()) ? SAME_SIDE : 0;
    score += areAlike(one.entity(), two.entity()) ? ALIKE : 0;
    score -= BETWEEN * others(one, two, between);
    if (!together) {
      score -= sentence(one) == here ? SAME_SENTENCE : 0;
      score -= sentence(two) == here ? SAME_SENTENCE : 0;
    }
    return score;
  }

  /** Whether a name goes on a list: "Chile" of "Peru, Chile and Ghana". */
  private boolean isLastOfList(NamedMention name) {
    List<NamedMention> before = earlier.mentions().before(name.span().start());
    return !before.isEmpty()
        && Coordination.isListed(
            document.text(), before.get(before.size() - 1).span(), name.span());
  }

  private static long others(NamedMention one, NamedMention two, List<NamedMention> between) {
    return between.stream()
        .map(m -> m.entity().side())
        .filter(s -> !s.equals(one.entity().side()) && !s.equals(two.entity().side()))
        .distinct()
        .count();
  }

  private static boolean areAlike(Entity one, Entity two) {
    return one.isPerson() == two.isPerson()
        && (one.actor().kind() == ActorKind.IGO) == (two.actor().kind() == ActorKind.IGO);
  }

  private int sentence(NamedMention mention) {
    return document.sentenceAt(mention.span().start());
  }
}
