package dev.demarche.reader;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article with the trained network: every sentence once, in batches of sentences of like
 * length. Safe for use by several threads.
 */
public final class LearntReader implements AutoCloseable {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuotationFinder quotations = new QuotationFinder();
  private final Network network;
  private final Decoder decoder;
  private final WordPieces pieces;
  private final int longest;

  private LearntReader(ModelFiles files, Thresholds thresholds, int threads) throws IOException {
    network = new Network(files, threads);
    decoder = new Decoder(files, thresholds);
    pieces = files.pieces();
    longest = files.longestPassage();
    files.check();
  }

  /**
   * The reader that ships with Demarche.
   *
   * @param threads how many threads one batch may use, at least 1
   * @throws IOException when its files are missing or damaged
   */
  public static LearntReader shipped(int threads) throws IOException {
    return new LearntReader(ModelFiles.shipped(), Thresholds.shipped(), threads);
  }

  /** Reads an article; the frames come in the order of their sentences and triggers. */
  public Reading read(Article article) {
    List<Sentence> sentences = splitter.split(article);
    List<Task> tasks = new ArrayList<>();
    List<Quotation> quoted = quotations.find(article);
    for (Sentence sentence : sentences) {
      tasks.add(task(article, sentence, quoted));
    }
    List<Frame> frames = new ArrayList<>();
    List<Quotation> attributed = new ArrayList<>(quoted);
    tasks.removeIf(t -> t.passage().words().isEmpty());
    for (List<Task> batch : Batches.of(tasks, t -> t.passage().ids().length)) {
      read(batch, frames, attributed);
    }
    frames.sort(Comparator.comparing(Frame::sentence).thenComparing(f -> f.trigger()));
    return new Reading(article, sentences, frames, attributed);
  }

  /**
   * Reads a passage of one to three sentences as one; the spans of the frames point into it.
   *
   * @param passage the text
   */
  public List<Frame> readPassage(String passage) {
    Sentence whole = new Sentence(0, 0, Block.Kind.PARAGRAPH, new Span(0, passage.length()));
    Task task = new Task(whole, Passage.of(passage, pieces, longest), List.of());
    List<Frame> frames = new ArrayList<>();
    if (!task.passage().words().isEmpty()) {
      read(List.of(task), frames, new ArrayList<>());
    }
    return frames;
  }

  /**
   * The act between two parties of a sentence.
   *
   * @param source who acts, or null
   * @param target at whom, or null
   */
  public Relation relation(String sentence, @Nullable Span source, @Nullable Span target) {
    return new RelationFinder(network, decoder)
        .find(Passage.of(sentence, pieces, longest), source, target);
  }

  /** A sentence to read, with the numbers of the quotations that have words in it. */
  private record Task(Sentence sentence, Passage passage, List<Integer> quotations) {}

  private Task task(Article article, Sentence sentence, List<Quotation> quoted) {
    String text = sentence.span().of(article.text());
    List<Integer> within =
        IntStream.range(0, quoted.size())
            .filter(q -> quoted.get(q).inner().overlaps(sentence.span()))
            .boxed()
            .toList();
    return new Task(sentence, Passage.of(text, pieces, longest), within);
  }

  private void read(List<Task> batch, List<Frame> frames, List<Quotation> quoted) {
    List<Decoder.Trigger> triggers = new ArrayList<>();
    List<Network.Head> heads = new ArrayList<>();
    List<Integer> quotationOfHead = new ArrayList<>();
    List<Network.Arguments> all =
        network.read(
            batch.stream().map(Task::passage).toList(),
            p -> {
              for (int i = 0; i < batch.size(); i++) {
                choose(batch.get(i), i, p[i], quoted, triggers, heads, quotationOfHead);
              }
              return heads;
            });
    for (int h = 0; h < heads.size(); h++) {
      Task task = batch.get(heads.get(h).passage());
      int offset = task.sentence().span().start();
      List<Span> words = task.passage().words();
      int q = quotationOfHead.get(h);
      if (q < 0) {
        int sentence = task.sentence().index();
        frames.add(decoder.frame(sentence, triggers.get(h), all.get(h), words, offset));
      } else {
        attribute(quoted, q, decoder.spans(all.get(h).roles(), 0, words, offset));
      }
    }
  }

  private void choose(
      Task task,
      int passage,
      float[][] p,
      List<Quotation> quoted,
      List<Decoder.Trigger> triggers,
      List<Network.Head> heads,
      List<Integer> quotationOfHead) {
    for (Decoder.Trigger t : decoder.triggers(p, task.passage().words().size())) {
      triggers.add(t);
      heads.add(new Network.Head(passage, t.start(), t.end(), t.kind()));
      quotationOfHead.add(-1);
    }
    for (int q : task.quotations()) {
      Span words = wordsOf(quoted.get(q), task);
      if (words.length() > 0) {
        int kind = decoder.quotation();
        triggers.add(new Decoder.Trigger(words.start(), words.end(), kind, 1));
        heads.add(new Network.Head(passage, words.start(), words.end(), kind));
        quotationOfHead.add(q);
      }
    }
  }

  private static Span wordsOf(Quotation quotation, Task task) {
    int offset = task.sentence().span().start();
    Span inner = quotation.inner();
    Span within = new Span(Math.max(0, inner.start() - offset), Math.max(0, inner.end() - offset));
    return task.passage().wordsIn(within);
  }

  /** Adds the speakers seen in one sentence to a quotation that may run over several. */
  private static void attribute(List<Quotation> quoted, int q, List<RoleSpan> speakers) {
    Quotation was = quoted.get(q);
    List<RoleSpan> all = new ArrayList<>(was.speakers());
    speakers.stream().filter(s -> !was.outer().contains(s.span())).forEach(all::add);
    all.sort(Comparator.comparingDouble(RoleSpan::score).reversed());
    quoted.set(q, new Quotation(was.outer(), was.inner(), was.block(), all));
  }

  @Override
  public void close() {
    network.close();
  }
}
