package dev.demarche.cli.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.eval.InputFiles;
import dev.demarche.eval.sentences.SentencePredictions;
import dev.demarche.eval.sentences.SentenceScores;
import dev.demarche.reader.LearntReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval sentences}: the reader on passages of the corpus. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = "Reads the passages of corpus files and scores the events found in them.")
public final class SentencesCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Corpus files (JSON lines).")
  List<Path> gold = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the predicted events here.")
  @Nullable Path out;

  private final Supplier<LearntReader> reader;
  private final PrintStream results;

  /** With the reader to measure and where to print. */
  public SentencesCommand(Supplier<LearntReader> reader, PrintStream results) {
    this.reader = reader;
    this.results = results;
  }

  @Override
  public Integer call() throws IOException {
    List<JsonNode> passages = new ArrayList<>();
    gold.forEach(file -> passages.addAll(InputFiles.jsonLines(file)));
    CorpusEvents events = new CorpusEvents(reader.get());
    List<JsonNode> predicted = new ArrayList<>();
    for (JsonNode passage : passages) {
      predicted.add(SentencePredictions.predict(passage, events::read));
    }
    if (out != null) {
      try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
        for (JsonNode passage : predicted) {
          writer.write(passage + "\n");
        }
      }
    }
    results.print(SentenceScores.score(passages, predicted).print());
    results.flush();
    return 0;
  }
}
