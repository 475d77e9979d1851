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
  private final BatchReader reader;
  private final WordPieces pieces;
  private final int longest;
  private final Story.StoryGraph story;
  private final Parallel parallel;

  private LearntReader(ModelFiles files, Thresholds thresholds, int threads) throws IOException {
    network = new Network(files);
    decoder = new Decoder(files, thresholds);
    reader = new BatchReader(network, decoder);
    pieces = files.pieces();
    longest = files.longestPassage();
    story = new Story.StoryGraph(new StoryNetwork(files), files.storyLabels());
    parallel = new Parallel(threads);
  }

  /**
   * The reader that ships with Demarche.
   *
   * @param threads how many batches of sentences are read at a time, at least 1; what is read does
   *     not depend on it
   * @throws IOException when its files are missing or damaged
   */
  public static LearntReader shipped(int threads) throws IOException {
    return new LearntReader(ModelFiles.shipped(), Thresholds.shipped(), threads);
  }

  /** Reads an article; the frames come in the order of their sentences and triggers. */
  public Reading read(Article article) {
    List<Sentence> sentences = splitter.split(article);
    List<BatchReader.Task> tasks = new ArrayList<>();
    List<Quotation> quoted = quotations.find(article);
    for (Sentence sentence : sentences) {
      tasks.add(task(article, sentence, quoted));
    }
    tasks.removeIf(t -> t.passage().words().isEmpty());
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(quoted));
    List<Story.Word> words = new ArrayList<>();
    parallel
        .each(
            Batches.of(tasks, t -> t.passage().ids().length),
            batch -> reader.read(batch, quoted, true))
        .forEach(
            findings -> {
              findings.told().forEach(told -> use(told, found));
              words.addAll(findings.words());
            });
    found.frames().sort(Frame.IN_TEXT);
    found.doubtful().sort(Frame.IN_TEXT);
    words.sort(Comparator.comparing(Story.Word::span));
    return new Reading(
        article,
        sentences,
        found.frames(),
        found.quotations(),
        found.doubtful(),
        new Story(words, story));
  }

  /**
   * Reads a passage of one to three sentences as one; the spans of the frames point into it.
   *
   * @param passage the text
   */
  public List<Frame> readPassage(String passage) {
    Sentence whole = new Sentence(0, 0, Block.Kind.PARAGRAPH, new Span(0, passage.length()));
    BatchReader.Task task =
        new BatchReader.Task(whole, passage, Passage.of(passage, pieces, longest), List.of());
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (!task.passage().words().isEmpty()) {
      reader.read(List.of(task), List.of(), false).told().forEach(told -> use(told, found));
    }
    return found.frames();
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

  private BatchReader.Task task(Article article, Sentence sentence, List<Quotation> quoted) {
    String text = sentence.span().of(article.text());
    List<Integer> within =
        IntStream.range(0, quoted.size())
            .filter(q -> quoted.get(q).inner().overlaps(sentence.span()))
            .boxed()
            .toList();
    return new BatchReader.Task(sentence, text, Passage.of(text, pieces, longest), within);
  }

  /** What is found in an article or passage. */
  private record Found(List<Frame> frames, List<Frame> doubtful, List<Quotation> quotations) {}

  private void use(BatchReader.Told told, Found found) {
    Sentence sentence = told.task().sentence();
    int offset = sentence.span().start();
    List<Span> words = told.task().passage().words();
    Network.Arguments arguments = told.arguments();
    if (told.use() instanceof BatchReader.Use.OfAct act) {
      List<Frame> to = act.doubtful() ? found.doubtful() : found.frames();
      to.add(decoder.frame(sentence.index(), act.trigger(), arguments, words, offset));
    } else if (told.use() instanceof BatchReader.Use.OfQuotation quotation) {
      List<RoleSpan> speakers = decoder.spans(arguments.roles(), 0, words, offset);
      attribute(found.quotations(), quotation.number(), speakers);
    }
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
    parallel.close();
    network.close();
    story.network().close();
  }
}
