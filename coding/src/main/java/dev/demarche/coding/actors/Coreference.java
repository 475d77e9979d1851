package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom pronouns and descriptions without a name refer to, among the names before them. */
final class Coreference {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  /** How many sentences back "both sides" may reach. */
  private static final int GROUP_REACH = 40;

  /** So many are a list. */
  private static final int LIST = 3;

  /** Sentences that an article opens with. */
  private static final int OPENERS = 3;

  /** Persons whose side is known. */
  static final Predicate<Entity> ANYBODY = e -> e.isPerson() && !e.side().isEmpty();

  private final Document document;
  private final SpanIndex<NamedMention> mentions;
  private final Tools tools;
  private final Prominence prominence;
  private final Optional<String> home;

  Coreference(Document document, SpanIndex<NamedMention> mentions, Tools tools) {
    this.document = document;
    this.mentions = mentions;
    this.tools = tools;
    prominence = new Prominence(document, mentions);
    home = document.dateline().filter(prominence::isAbout).or(prominence::mainState);
  }

  /**
   * The last one before {@code span} that fits: first earlier in its sentence, then sentence by
   * sentence backwards; within a sentence the one named first, which tends to be its subject.
   */
  Optional<Entity> antecedent(Span span, Predicate<Entity> fits, List<Entity> not) {
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Optional<Entity> found = opening(s, span, fits, not);
      if (found.isEmpty()) {
        found = inSentence(s, span, fits, not);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Of a sentence that a pronoun opens, whom that means: "He met Sall. His talks" are not Sall's.
   */
  private Optional<Entity> opening(
      int sentence, Span span, Predicate<Entity> fits, List<Entity> not) {
    Span whole = new Span(document.sentence(sentence).start(), document.endOf(sentence));
    Optional<Span> pronoun = tools.openings().pronoun(document.text(), whole);
    if (pronoun.isEmpty() || pronoun.get().end() >= span.start() || sentence == 0) {
      return Optional.empty();
    }
    Optional<Gender> gender = gender(pronoun.get());
    return gender
        .filter(g -> gender(span).equals(gender))
        .flatMap(g -> antecedent(pronoun.get(), person(g), List.of()))
        .filter(fits)
        .filter(e -> not.stream().noneMatch(n -> n.actor().isSameAs(e.actor())));
  }

  private Optional<Gender> gender(Span pronoun) {
    return tools
        .pronouns()
        .of(pronoun.of(document.text()).toLowerCase(Locale.ROOT))
        .map(Pronouns.Pronoun::gender);
  }

  /** The one named first in the same sentence before {@code span} who fits. */
  Optional<Entity> inSentence(Span span, Predicate<Entity> fits) {
    return inSentence(document.sentenceAt(span.start()), span, fits, List.of());
  }

  private Optional<Entity> inSentence(
      int sentence, Span span, Predicate<Entity> fits, List<Entity> not) {
    List<NamedMention> before = before(sentence, span);
    List<NamedMention> near = afterBreak(before, span);
    return ownClause(before, fits, not)
        .or(() -> subject(near, fits, not))
        .or(() -> subject(before, fits, not));
  }

  /** The subject of the clause that a comma and a conjunction open: "…, and Peru did its part". */
  private Optional<Entity> ownClause(
      List<NamedMention> before, Predicate<Entity> fits, List<Entity> not) {
    for (int i = before.size() - 1; i >= 0; i--) {
      NamedMention m = before.get(i);
      String text = document.text();
      if (tools.openings().isClause(text, m.span())) {
        return tools.subjects().isSubject(text, m.span())
            ? subject(List.of(m), fits, not)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Those of a sentence that stand in the same half of it, after the last semicolon. */
  private List<NamedMention> afterBreak(List<NamedMention> before, Span span) {
    int stop = document.text().lastIndexOf(';', span.start());
    return before.stream().filter(m -> m.span().start() > stop).toList();
  }

  private Optional<Entity> subject(
      List<NamedMention> mentions, Predicate<Entity> fits, List<Entity> not) {
    List<NamedMention> fitting =
        mentions.stream()
            .filter(m -> !m.adjective() && fits.test(m.entity()))
            .filter(m -> not.stream().noneMatch(n -> n.actor().isSameAs(m.entity().actor())))
            .toList();
    return fitting.stream()
        .filter(m -> tools.subjects().isSubject(document.text(), m.span()))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(NamedMention::entity);
  }

  /** The last name before {@code span} anywhere that fits, adjectives included. */
  Optional<Entity> lastBefore(Span span, Predicate<Entity> fits) {
    List<NamedMention> before = mentions.before(span.start());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (fits.test(before.get(i).entity())) {
        return Optional.of(before.get(i).entity());
      }
    }
    return Optional.empty();
  }

  /** The name in the same sentence directly before a relative pronoun. */
  Optional<Entity> directlyBefore(Span span) {
    List<NamedMention> before = before(document.sentenceAt(span.start()), span);
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1).entity());
  }

  /** The names of a sentence that end before {@code span} begins. */
  private List<NamedMention> before(int sentence, Span span) {
    int start = document.sentence(sentence).start();
    int end = Math.min(document.endOf(sentence), span.start());
    return start < end ? mentions.within(new Span(start, end)) : List.of();
  }

  /**
   * The last two or more that fit and are named in one sentence, at most {@code most}: "the two
   * leaders", "both sides"; rather the main sides of the article than others.
   *
   * @param not whose sides cannot be meant
   */
  List<Entity> group(Span span, Predicate<Entity> fits, int most, List<Entity> not) {
    Predicate<Entity> others = e -> fits.test(e) && not.stream().noneMatch(n -> isOfSide(n, e));
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
    for (int s = sentence; s >= Math.max(0, sentence - GROUP_REACH); s--) {
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
      for (NamedMention m : before(s, span)) {
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

  /** The last two of different sides that fit, in a sentence and the one before it. */
  List<Entity> pair(Span span, Predicate<Entity> fits, List<Entity> not) {
    Predicate<Entity> others =
        e -> fits.test(e) && not.stream().noneMatch(n -> n.side().equals(e.side()));
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s > Math.max(0, sentence - REACH); s--) {
      List<Entity> sides = distinctSides(s - 1, s, span, others);
      if (sides.size() == 2) {
        return sides;
      }
    }
    return List.of();
  }

  /** The last two of different sides that fit, wherever each is named, in the order of the text. */
  List<Entity> lastTwo(Span span, Predicate<Entity> fits, List<Entity> not) {
    int first = Math.max(0, document.sentenceAt(span.start()) - GROUP_REACH);
    int from = document.sentence(first).start();
    List<NamedMention> before = mentions.before(span.start());
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
      for (NamedMention m : before(s, span)) {
        if (m.entity().actor().kind() != ActorKind.MEDIA
            && fits.test(m.entity())
            && found.stream().noneMatch(e -> e.side().equals(m.entity().side()))) {
          found.add(m.entity());
        }
      }
    }
    return found;
  }

  /** Where the article is written from: the place of its dateline, else the state named most. */
  Optional<String> homeState() {
    return home;
  }

  /** The body that the article is about more than about any state, or whose gathering opens it. */
  Optional<Entity> mainBody() {
    return mentions.all().stream()
        .map(NamedMention::entity)
        .filter(e -> e.actor().kind() == ActorKind.IGO && prominence.isFirst(e))
        .findFirst()
        .or(this::gathering);
  }

  /** The body whose gathering the article opens with: "The presidents of Mercosur met". */
  private Optional<Entity> gathering() {
    for (int s = 0; s < Math.min(OPENERS, document.sentences()); s++) {
      Span sentence = document.sentence(s);
      Optional<Entity> body =
          mentions.within(sentence).stream()
              .map(NamedMention::entity)
              .filter(e -> e.actor().kind() == ActorKind.IGO)
              .findFirst();
      if (body.isPresent() && tools.gatherings().isIn(sentence.of(document.text()))) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** The first name anywhere that fits. */
  Optional<Entity> first(Predicate<Entity> fits) {
    return mentions.all().stream().map(NamedMention::entity).filter(fits).findFirst();
  }

  /** The state that the article is mostly about beside some sides. */
  Optional<String> mainOther(Set<String> not) {
    return prominence.mainOther(not);
  }

  /** The two states that the article is mostly about beside some sides. */
  List<String> mainStates(List<Entity> not) {
    return prominence.mainStates(not.stream().map(Entity::side).collect(Collectors.toSet()));
  }

  static Predicate<Entity> person(Gender gender) {
    return e ->
        e.isPerson()
            && (gender != Gender.MALE || e.gender() != Gender.FEMALE)
            && (gender != Gender.FEMALE || e.gender() != Gender.MALE);
  }

  static Predicate<Entity> kind(ActorKind... kinds) {
    Set<ActorKind> set = Set.of(kinds);
    return e -> set.contains(e.actor().kind());
  }
}
