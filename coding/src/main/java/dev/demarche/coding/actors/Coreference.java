package dev.demarche.coding.actors;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds whom pronouns and descriptions without a name refer to, among the names before them. */
final class Coreference {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  /** Sentences that say what an article is about, and the weight of their names. */
  private static final int LEAD = 3;

  private static final int LEAD_WEIGHT = 3;

  /** A story is set abroad where it names another state so many times as often. */
  private static final int FOREIGN = 4;

  private final Document document;
  private final SpanIndex<NamedMention> mentions;
  private final Subjects subjects;
  private final Optional<String> home;

  Coreference(Document document, SpanIndex<NamedMention> mentions, Subjects subjects) {
    this.subjects = subjects;
    this.document = document;
    this.mentions = mentions;
    home = document.dateline().filter(this::isAbout).or(this::mainState);
  }

  /**
   * The last one before {@code span} that fits: first earlier in its sentence, then sentence by
   * sentence backwards; within a sentence the one named first, which tends to be its subject.
   */
  Optional<Entity> antecedent(Span span, Predicate<Entity> fits, List<Entity> not) {
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Optional<Entity> found = inSentence(s, span, fits, not);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The one named first in the same sentence before {@code span} who fits. */
  Optional<Entity> inSentence(Span span, Predicate<Entity> fits) {
    return inSentence(document.sentenceAt(span.start()), span, fits, List.of());
  }

  private Optional<Entity> inSentence(
      int sentence, Span span, Predicate<Entity> fits, List<Entity> not) {
    List<NamedMention> before = before(sentence, span);
    List<NamedMention> near = afterBreak(before, span);
    return subject(near, fits, not).or(() -> subject(before, fits, not));
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
        .filter(m -> subjects.isSubject(document.text(), m.span()))
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
   * leaders", "both sides".
   */
  List<Entity> group(Span span, Predicate<Entity> fits, int most) {
    int sentence = document.sentenceAt(span.start());
    for (int s = sentence; s >= 0; s--) {
      List<Entity> found = distinctSides(s, span, fits);
      if (found.size() >= 2) {
        return found.subList(0, Math.min(most, found.size()));
      }
    }
    return List.of();
  }

  private List<Entity> distinctSides(int sentence, Span span, Predicate<Entity> fits) {
    List<Entity> found = new ArrayList<>();
    for (NamedMention m : before(sentence, span)) {
      if (m.entity().actor().kind() != ActorKind.MEDIA
          && fits.test(m.entity())
          && found.stream().noneMatch(e -> e.side().equals(m.entity().side()))) {
        found.add(m.entity());
      }
    }
    return found;
  }

  /** Where the article is written from: the place of its dateline, else the state named most. */
  Optional<String> homeState() {
    return home;
  }

  /** Whether the article speaks of a state about as much as of any other. */
  private boolean isAbout(String state) {
    Map<String, Integer> weights = weights();
    int most = weights.values().stream().max(Integer::compare).orElse(0);
    return FOREIGN * weights.getOrDefault(state, 0) >= most;
  }

  /** The state named most often. */
  private Optional<String> mainState() {
    return weights().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** How often each state is named; the headline and the first sentences count more. */
  private Map<String, Integer> weights() {
    Map<String, Integer> weights = new TreeMap<>();
    for (NamedMention mention : mentions.all()) {
      String state = mention.entity().actor().state();
      if (state != null) {
        weights.merge(
            state,
            document.sentenceAt(mention.span().start()) < LEAD ? LEAD_WEIGHT : 1,
            Integer::sum);
      }
    }
    return weights;
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
