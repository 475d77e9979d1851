package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds those whom a plural refers to, among the names before it: "they", "both sides". */
final class Groups {
  /** How many sentences back "both sides" may reach. */
  private static final int REACH = 40;

  /** How many sentences back those may stand who are named in two sentences. */
  private static final int PAIR_REACH = 3;

  /** So many are a list. */
  private static final int LIST = 3;

  private final Document document;
  private final EarlierNames earlier;
  private final Prominence prominence;
  private final Pairs pairs;

  Groups(EarlierNames earlier, Prominence prominence) {
    document = earlier.document();
    this.earlier = earlier;
    this.prominence = prominence;
    pairs = new Pairs(earlier, prominence);
  }

  /**
   * The last two or more that fit and are named in one sentence, at most {@code most}: "the two
   * leaders", "both sides"; rather the main sides of the article than others.
   *
   * @param not whose sides cannot be meant
   */
  List<Entity> group(Span span, Predicate<Entity> fits, int most, List<Entity> not) {
    Predicate<Entity> others = e -> fits.test(e) && not.stream().noneMatch(n -> isOfSide(n, e));
    List<Entity> two = most == 2 ? pairs.best(span, others, List.of()) : List.of();
    if (!two.isEmpty()) {
      return two;
    }
    List<Entity> main = group(span, others.and(prominence::isMain), 2, most);
    return main.isEmpty() ? group(span, others, 2, most) : main;
  }

  /**
   * So many who fit and are named in one sentence, the last one that names them all: "the three
   * presidents"; as many of them as some sentence names where none names all.
   *
   * @param not whose sides cannot be meant
   */
  List<Entity> counted(Span span, Predicate<Entity> fits, int number, List<Entity> not) {
    Predicate<Entity> others = e -> fits.test(e) && not.stream().noneMatch(n -> isOfSide(n, e));
    List<Entity> two = number == 2 ? pairs.best(span, others, List.of()) : List.of();
    if (!two.isEmpty()) {
      return two;
    }
    List<Entity> main = group(span, others.and(prominence::isMain), number, number);
    List<Entity> all = main.isEmpty() ? group(span, others, number, number) : main;
    return all.isEmpty() ? group(span, fits, number, not) : all;
  }

  /** Whether one stands for the side of another; a party does not, nor do its people. */
  private static boolean isOfSide(Entity one, Entity other) {
    return switch (one.actor().kind()) {
      case ORGANISATION, POPULATION, MEDIA -> false;
      default -> one.side().equals(other.side());
    };
  }

  private List<Entity> group(Span span, Predicate<Entity> fits, int least, int most) {
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      List<Entity> found = distinctSides(s, span, fits);
      if (found.size() < least && least > 2 && s > 0) {
        found = distinctSides(s - 1, s, span, fits);
      }
      if (found.size() >= least) {
        return prominence.foremost(found, most);
      }
    }
    return List.of();
  }

  /**
   * The three or more that fit and are listed with each other, in the sentence of {@code span} or
   * the one before it: "Chad, Mali and Niger".
   */
  List<Entity> listed(Span span, Predicate<Entity> fits) {
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      List<NamedMention> list = new ArrayList<>();
      for (NamedMention m : earlier.inSentence(s, span)) {
        if (!list.isEmpty() && !isListed(list.get(list.size() - 1), m)) {
          if (list.size() >= LIST) {
            break;
          }
          list.clear();
        }
        if (fits.test(m.entity())) {
          list.add(m);
        }
      }
      if (list.size() >= LIST) {
        return Entities.distinct(list.stream().map(NamedMention::entity).toList());
      }
    }
    return List.of();
  }

  private boolean isListed(NamedMention one, NamedMention next) {
    return Coordination.isListed(document.text(), one.span(), next.span());
  }

  /** So many persons named last in one sentence, of whatever sides: "both generals". */
  List<Entity> persons(Span span, int number, List<Entity> not) {
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s >= Math.max(0, sentence - PAIR_REACH); s--) {
      List<Entity> found = new ArrayList<>();
      for (NamedMention m : earlier.inSentence(s, span)) {
        if (Fitting.ANYBODY.test(m.entity())
            && Stream.concat(found.stream(), not.stream())
                .noneMatch(e -> e.actor().isSameAs(m.entity().actor()))) {
          found.add(m.entity());
        }
      }
      if (found.size() == number) {
        return found;
      }
    }
    return List.of();
  }

  /** The last two of different sides that fit, in a sentence and the one before it. */
  List<Entity> pair(Span span, Predicate<Entity> fits, List<Entity> not) {
    Predicate<Entity> others =
        e -> fits.test(e) && not.stream().noneMatch(n -> n.side().equals(e.side()));
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s > Math.max(0, sentence - PAIR_REACH); s--) {
      List<Entity> sides = distinctSides(s - 1, s, span, others);
      if (sides.size() == 2) {
        return sides;
      }
    }
    return List.of();
  }

  /** The last two of different sides that fit, wherever each is named, in the order of the text. */
  List<Entity> lastTwo(Span span, Predicate<Entity> fits, List<Entity> not) {
    int first = Math.max(0, document.sentenceAt(span.start()) - REACH);
    int from = document.sentence(first).start();
    List<NamedMention> before = earlier.all(span);
    List<Entity> found = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && before.get(i).span().start() >= from; i--) {
      Entity entity = before.get(i).entity();
      boolean other =
          Stream.concat(found.stream(), not.stream())
              .noneMatch(e -> e.side().equals(entity.side()));
      if (found.size() < 2 && other && prominence.isMain(entity) && fits.test(entity)) {
        found.add(0, entity);
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  private List<Entity> distinctSides(int sentence, Span span, Predicate<Entity> fits) {
    return distinctSides(sentence, sentence, span, fits);
  }

  private List<Entity> distinctSides(int first, int last, Span span, Predicate<Entity> fits) {
    List<Entity> found = new ArrayList<>();
    for (int s = first; s <= last; s++) {
      for (NamedMention m : earlier.inSentence(s, span)) {
        if (m.entity().actor().kind() != ActorKind.MEDIA
            && fits.test(m.entity())
            && found.stream().noneMatch(e -> e.side().equals(m.entity().side()))) {
          found.add(m.entity());
        }
      }
    }
    return found;
  }
}
