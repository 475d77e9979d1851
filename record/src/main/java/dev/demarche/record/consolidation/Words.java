package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventMention;
import dev.demarche.model.Evidence;
import dev.demarche.model.Participant;
import dev.demarche.record.event.RecordedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a passage that tell which act it is about, as stems. */
final class Words {
  private static final int SHORTEST = 4;
  private static final int STEM = 6;
  private static final int OF_STATE = 4;

  private final Set<String> plain = new HashSet<>();

  Words() {
    Rows.first("plain-words.tsv").forEach(word -> plain.add(stem(word)));
  }

  /**
   * Stems of the evidence of a mention without names of its parties, which all acts between them
   * share, and without words that are in every report; and its topics.
   */
  Set<String> of(EventMention mention) {
    return of(
        parties(mention.actors(), mention.recipients(), mention.others()),
        mention.evidence(),
        mention.topics());
  }

  /** The same of all passages of an event. */
  Set<String> of(RecordedEvent event) {
    return of(
        parties(event.actors(), event.recipients(), event.others()),
        event.mentions().stream().flatMap(each -> each.evidence().stream()).toList(),
        event.topics());
  }

  private Set<String> of(Stream<Actor> parties, List<Evidence> passages, List<String> topics) {
    Set<String> names = new HashSet<>();
    Set<String> states = new HashSet<>();
    parties.forEach(actor -> collect(actor, names, states));
    Set<String> words = new TreeSet<>();
    for (Evidence evidence : passages) {
      for (String word : Names.fold(evidence.exact()).split(" ", -1)) {
        String stem = stem(word);
        if (word.length() >= SHORTEST
            && !Character.isDigit(word.charAt(0))
            && !plain.contains(stem)
            && !names.contains(word)
            && !states.contains(word.substring(0, OF_STATE))) {
          words.add(stem);
        }
      }
    }
    topics.forEach(topic -> words.add(stem(Names.fold(topic))));
    return words;
  }

  /** A word without its end: the first letters, without the s of a plural. */
  static String stem(String word) {
    String base =
        word.length() > SHORTEST && word.endsWith("s") ? cut(word, word.length() - 1) : word;
    return base.length() > STEM ? cut(base, STEM) : base;
  }

  private static String cut(String word, int end) {
    return word.substring(0, end);
  }

  private static Stream<Actor> parties(
      List<Actor> actors, List<Actor> recipients, List<Participant> others) {
    return Stream.concat(
        Stream.concat(actors.stream(), recipients.stream()),
        others.stream().map(Participant::actor));
  }

  private static void collect(Actor actor, Set<String> names, Set<String> states) {
    List<String> words = List.of(Names.fold(actor.name()).split(" ", -1));
    names.addAll(words);
    if (actor.kind() == ActorKind.STATE) {
      words.stream()
          .filter(word -> word.length() >= OF_STATE)
          .forEach(word -> states.add(word.substring(0, OF_STATE)));
    }
    if (actor.office() != null) {
      names.addAll(List.of(Names.fold(actor.office()).split(" ", -1)));
    }
  }
}
