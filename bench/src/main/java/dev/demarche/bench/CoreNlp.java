package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line of CoreNLP with its full pipeline.
 *
 * @param jars folder with its jars
 * @param heap its largest heap as Java's {@code -Xmx} takes it
 * @param copies articles of the longer run, in lists
 * @param core where it runs
 */
record CoreNlp(Path jars, String heap, int copies, Pinned core) implements Side {
  /** The annotators, in order. */
  static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private static final String MAIN = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

  @Override
  public String name() {
    return "CoreNLP";
  }

  @Override
  public List<Path> files(Texts texts) {
    return texts.texts();
  }

  @Override
  public Command command(Copies articles, Path work) throws IOException {
    Path list = work.resolve("corenlp.list");
    Files.write(list, articles.files().stream().map(Path::toString).toList());
    Path results = Files.createDirectories(work.resolve("corenlp"));
    List<String> words =
        List.of(
            "java",
            "-Xmx" + heap,
            "-cp",
            jars + "/*",
            MAIN,
            "-annotators",
            ANNOTATORS,
            "-threads",
            "1",
            "-filelist",
            list.toString(),
            "-outputFormat",
            "json",
            "-outputDirectory",
            results.toString());
    return new Command(core.words(words), Pinned.java(), work.resolve("corenlp.out"));
  }

  @Override
  public void check(Copies articles, Path work) throws IOException {
    for (Path file : articles.files()) {
      Path result = work.resolve("corenlp").resolve(file.getFileName() + ".json");
      if (!Files.exists(result)) {
        throw new IOException("CoreNLP wrote nothing on " + file);
      }
    }
  }
}
