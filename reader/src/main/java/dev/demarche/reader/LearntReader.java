package dev.demarche.reader;

import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article with the trained network: every sentence once, in batches of sentences of like
 * length. Safe for use by several threads.
 */
public final class LearntReader implements AutoCloseable {
  /** How many sentences of an article are seen together; longer ones would fill the memory. */
  private static final int STORY = 400;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuotationFinder quotations = new QuotationFinder();
  private final Network network;
  private final Decoder decoder;
  private final WordPieces pieces;
  private final int longest;
  private final Story.StoryGraph story;

  private LearntReader(ModelFiles files, Thresholds thresholds, int threads) throws IOException {
    network = new Network(files, threads);
    decoder = new Decoder(files, thresholds);
    pieces = files.pieces();
    longest = files.longestPassage();
    story = new Story.StoryGraph(new StoryNetwork(files, threads), files.storyLabels());
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
    List<Story.Word> words = new ArrayList<>();
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(quoted), words);
    tasks.removeIf(t -> t.passage().words().isEmpty());
    for (List<Task> batch : Batches.of(tasks, t -> t.passage().ids().length)) {
      read(batch, found);
    }
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
    Task task = new Task(whole, passage, Passage.of(passage, pieces, longest), List.of());
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
    if (!task.passage().words().isEmpty()) {
      read(List.of(task), found);
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

  /** A sentence to read, with the numbers of the quotations that have words in it. */
  private record Task(Sentence sentence, String text, Passage passage, List<Integer> quotations) {}

  private Task task(Article article, Sentence sentence, List<Quotation> quoted) {
    String text = sentence.span().of(article.text());
    List<Integer> within =
        IntStream.range(0, quoted.size())
            .filter(q -> quoted.get(q).inner().overlaps(sentence.span()))
            .boxed()
            .toList();
    return new Task(sentence, text, Passage.of(text, pieces, longest), within);
  }

  /** What is found in an article or passage; its words only where the story is to be told. */
  private record Found(
      List<Frame> frames,
      List<Frame> doubtful,
      List<Quotation> quotations,
      @Nullable List<Story.Word> words) {}

  /** What the arguments of one head are read for. */
  private sealed interface Use {
    record OfAct(Decoder.Trigger trigger, boolean doubtful) implements Use {}

    record OfQuotation(int number) implements Use {}
  }

  private void read(List<Task> batch, Found found) {
    List<Network.Head> heads = new ArrayList<>();
    List<Use> uses = new ArrayList<>();
    List<Network.Arguments> all =
        network.read(
            batch.stream().map(Task::passage).toList(),
            p -> {
              for (int i = 0; i < batch.size(); i++) {
                acts(batch.get(i), i, p[i], heads, uses);
                quotations(batch.get(i), i, found.quotations(), heads, uses);
              }
              return heads;
            },
            states -> remember(batch, states, found));
    for (int h = 0; h < heads.size(); h++) {
      use(uses.get(h), batch.get(heads.get(h).passage()), all.get(h), found);
    }
  }

  /**
   * Keeps the words of the first {@link #STORY} sentences of an article as the network left them.
   */
  private static void remember(List<Task> batch, Supplier<float[][][]> states, Found found) {
    List<Story.Word> words = found.words();
    if (words == null || batch.stream().noneMatch(t -> t.sentence().index() < STORY)) {
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

  private void use(Use use, Task task, Network.Arguments arguments, Found found) {
    Sentence sentence = task.sentence();
    int offset = sentence.span().start();
    List<Span> words = task.passage().words();
    if (use instanceof Use.OfAct act) {
      List<Frame> to = act.doubtful() ? found.doubtful() : found.frames();
      to.add(decoder.frame(sentence.index(), act.trigger(), arguments, words, offset));
    } else if (use instanceof Use.OfQuotation quotation) {
      List<RoleSpan> speakers = decoder.spans(arguments.roles(), 0, words, offset);
      attribute(found.quotations(), quotation.number(), speakers);
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
    story.network().close();
  }
}
