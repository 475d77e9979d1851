package dev.demarche.reader;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the network over a batch of sentences: which words name acts, and what it tells of each act
 * and of each quotation. Safe for use by several threads.
 */
final class BatchReader {
  /** How many sentences of an article are seen together; longer ones would fill the memory. */
  private static final int STORY = 400;

  private final Network network;
  private final Decoder decoder;

  BatchReader(Network network, Decoder decoder) {
    this.network = network;
    this.decoder = decoder;
  }

  /** A sentence to read, with the numbers of the quotations that have words in it. */
  record Task(Sentence sentence, String text, Passage passage, List<Integer> quotations) {}

  /** What the arguments of one head are read for. */
  sealed interface Use {
    record OfAct(Decoder.Trigger trigger, boolean doubtful) implements Use {}

    record OfQuotation(int number) implements Use {}
  }

  /** What is told of an act or a quotation. */
  record Told(Use use, Task task, Network.Arguments arguments) {}

  /**
   * What is read in a batch.
   *
   * @param words as the network left them, for the story; of the first {@link #STORY} sentences
   */
  record Findings(List<Told> told, List<Story.Word> words) {}

  /**
   * Reads a batch.
   *
   * @param quoted the quotations of the article
   * @param story whether its words are wanted
   */
  Findings read(List<Task> batch, List<Quotation> quoted, boolean story) {
    List<Network.Head> heads = new ArrayList<>();
    List<Use> uses = new ArrayList<>();
    List<Story.Word> words = new ArrayList<>();
    List<Network.Arguments> all =
        network.read(
            batch.stream().map(Task::passage).toList(),
            p -> {
              for (int i = 0; i < batch.size(); i++) {
                acts(batch.get(i), i, p[i], heads, uses);
                quotations(batch.get(i), i, quoted, heads, uses);
              }
              return heads;
            },
            states -> {
              if (story) {
                remember(batch, states, words);
              }
            });
    List<Told> told = new ArrayList<>();
    for (int h = 0; h < heads.size(); h++) {
      told.add(new Told(uses.get(h), batch.get(heads.get(h).passage()), all.get(h)));
    }
    return new Findings(told, words);
  }

  private static void remember(
      List<Task> batch, Supplier<float[][][]> states, List<Story.Word> words) {
    if (batch.stream().noneMatch(t -> t.sentence().index() < STORY)) {
      return;
    }
    float[][][] all = states.get();
    for (int i = 0; i < batch.size(); i++) {
      Task task = batch.get(i);
      Sentence sentence = task.sentence();
      List<Span> spans = task.passage().words();
      for (int w = 0; w < spans.size() && sentence.index() < STORY; w++) {
        Span span = spans.get(w).shift(sentence.span().start());
        String text = spans.get(w).of(task.text());
        words.add(new Story.Word(span, sentence.index(), text, all[i][w]));
      }
    }
  }

  private void acts(Task task, int passage, float[][] p, List<Network.Head> heads, List<Use> uses) {
    int words = task.passage().words().size();
    List<Decoder.Trigger> sure = decoder.triggers(p, words);
    for (Decoder.Trigger t : sure) {
      heads.add(new Network.Head(passage, t.start(), t.end(), t.kind()));
      uses.add(new Use.OfAct(t, false));
    }
    for (Decoder.Trigger t : decoder.doubtful(p, words, sure)) {
      heads.add(new Network.Head(passage, t.start(), t.end(), t.kind()));
      uses.add(new Use.OfAct(t, true));
    }
  }

  private void quotations(
      Task task, int passage, List<Quotation> quoted, List<Network.Head> heads, List<Use> uses) {
    for (int q : task.quotations()) {
      Span words = wordsOf(quoted.get(q), task);
      if (words.length() > 0) {
        heads.add(new Network.Head(passage, words.start(), words.end(), decoder.quotation()));
        uses.add(new Use.OfQuotation(q));
      }
    }
  }

  private static Span wordsOf(Quotation quotation, Task task) {
    int offset = task.sentence().span().start();
    Span inner = quotation.inner();
    Span within = new Span(Math.max(0, inner.start() - offset), Math.max(0, inner.end() - offset));
    return task.passage().wordsIn(within);
  }
}
