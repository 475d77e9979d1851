package dev.demarche.reader;

import dev.demarche.model.ActorKind;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as the network has seen its sentences, to be asked who does an act, and to whom, where
 * the clause leaves that to the rest of the article. Safe for use by several threads.
 */
public final class Story {
  /** Of an article that no network has seen: it knows no answer. */
  public static final Story UNREAD = new Story(List.of(), null);

  /** How many sentences further on the next ones are seen at once. */
  private static final int STEP = 12;

  private final List<Word> words;
  private final @Nullable StoryGraph graph;

  Story(List<Word> words, @Nullable StoryGraph graph) {
    this.words = List.copyOf(words);
    this.graph = graph;
  }

  /** The network with its labels. */
  record StoryGraph(StoryNetwork network, StoryLabels labels) {}

  /** A word, in the order of the text. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Word(Span span, int sentence, String text, float[] state) {}

  /**
   * Where the article names somebody.
   *
   * @param side whose he is: equal for all names of one side
   */
  public record Name(Span span, String side, ActorKind kind) {}

  /**
   * An act whose parties are asked for.
   *
   * @param trigger the words that name it
   * @param actor the words for who does it, null where there are none
   */
  public record Question(
      int sentence, Span trigger, @Nullable Span actor, EventType type, EventStatus status) {}

  /**
   * How likely each is meant, as logarithms of odds up to a constant: the first three compare with
   * each other, and the last two.
   *
   * @param nobody that it is done to nobody
   * @param own that it is done to the actor's own side
   * @param addressed that it is done to him, by name; those that were not seen are missing
   * @param unknown that nobody tells who does it
   * @param acting that he does it, by name
   */
  public record Answer(
      double nobody,
      double own,
      Map<Name, Double> addressed,
      double unknown,
      Map<Name, Double> acting) {}

  /** An answer to each question, empty where the network has not seen the act. */
  public List<Optional<Answer>> ask(List<Name> names, List<Question> questions) {
    List<Optional<Answer>> answers =
        new ArrayList<>(Collections.nCopies(questions.size(), Optional.empty()));
    if (graph == null) {
      return answers;
    }
    Map<Integer, List<Integer>> windows = new LinkedHashMap<>();
    for (int q = 0; q < questions.size(); q++) {
      int window = Math.max(0, questions.get(q).sentence() / STEP - 1);
      windows.computeIfAbsent(window, w -> new ArrayList<>()).add(q);
    }
    windows.forEach((window, asked) -> ask(window * STEP, names, questions, asked, answers));
    return answers;
  }

  private void ask(
      int from,
      List<Name> names,
      List<Question> questions,
      List<Integer> asked,
      List<Optional<Answer>> answers) {
    StoryGraph seen = Objects.requireNonNull(graph);
    StoryWindow view =
        StoryWindow.of(
            words, from, names, asked.stream().map(questions::get).toList(), seen.labels());
    List<Name> named = names.stream().filter(n -> view.place(n.span()) != null).toList();
    List<Integer> known =
        asked.stream().filter(q -> view.place(questions.get(q).trigger()) != null).toList();
    if (named.isEmpty() || known.isEmpty()) {
      return;
    }
    StoryNetwork.Output out =
        seen.network().run(view.input(named, known.stream().map(questions::get).toList()));
    for (int i = 0; i < known.size(); i++) {
      answers.set(
          known.get(i),
          Optional.of(
              new Answer(
                  out.others()[i][0],
                  out.others()[i][1],
                  byName(named, out.addressed()[i]),
                  out.unknown()[i][0],
                  byName(named, out.acting()[i]))));
    }
  }

  private static Map<Name, Double> byName(List<Name> names, float[] values) {
    Map<Name, Double> map = new LinkedHashMap<>(); // sums are made in the order of the text
    for (int i = 0; i < values.length; i++) {
      map.put(names.get(i), (double) values[i]);
    }
    return Collections.unmodifiableMap(map);
  }
}
