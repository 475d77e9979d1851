package dev.demarche.cli.evaluation;

import dev.demarche.eval.Table;
import dev.demarche.eval.relations.Conventions;
import dev.demarche.eval.relations.MarkedSentence;
import dev.demarche.eval.relations.RelationPredictions;
import dev.demarche.eval.relations.RelationScores;
import dev.demarche.eval.relations.TypedRelation;
import dev.demarche.reader.LearntReader;
import dev.demarche.reader.Relation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche eval relations}: the type of the act between two marked parties. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description = {
      "Names the act between the parties marked <s>…</s> and <t>…</t> in each row of a table",
      "(columns id, sentence; with a column gold it is scored too). Plans follow PLOVER's own",
      "convention unless --conventions gives a data set's habits."
    })
public final class RelationsCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "FILE.tsv", description = "The marked sentences.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  Path relations;

  @Option(names = "--out", paramLabel = "PRED.tsv", description = "Write id and type here.")
  @Nullable Path out;

  @Option(
      names = "--conventions",
      paramLabel = "TABLE.tsv",
      description = "A data set's habits: type, mode, status, becomes; the first row that fits.")
  @Nullable Path conventions;

  private final Supplier<LearntReader> reader;
  private final PrintStream results;

  /** With the reader to measure and where to print. */
  public RelationsCommand(Supplier<LearntReader> reader, PrintStream results) {
    this.reader = reader;
    this.results = results;
  }

  @Override
  public Integer call() throws IOException {
    Table rows = Table.read(relations, "id", "sentence");
    Conventions habits = conventions == null ? Conventions.plover() : Conventions.load(conventions);
    LearntReader learnt = reader.get();
    Map<String, String> labels = RelationPredictions.predict(rows, s -> typed(learnt, s), habits);
    if (out != null) {
      try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
        RelationPredictions.write(labels, writer);
      }
    }
    boolean scored =
        rows.rows().stream().findFirst().map(r -> r.fields().containsKey("gold")).orElse(false);
    if (scored) {
      results.print(RelationScores.score(RelationScores.relations(relations), labels).print());
    } else if (out == null) {
      labels.forEach((id, type) -> results.println(id + "\t" + type));
    }
    results.flush();
    return 0;
  }

  private static TypedRelation typed(LearntReader reader, MarkedSentence sentence) {
    Relation found = reader.relation(sentence.text(), sentence.source(), sentence.target());
    return new TypedRelation(found.type(), found.mode(), found.status());
  }
}
