package dev.demarche.cli.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.coding.actors.ActorResolver;
import dev.demarche.coding.actors.Cast;
import dev.demarche.eval.InputException;
import dev.demarche.eval.InputFiles;
import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.intake.Stated;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.reader.QuotationFinder;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import dev.demarche.reader.SentenceSplitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche eval names}: whom articles name, for the training of the story's network. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Prints the sentences of articles and whom they name, a JSON line an article.")
public final class NamesCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles as text.")
  List<Path> files = new ArrayList<>();

  private final Supplier<Knowledge> knowledge;
  private final Clock clock;
  private final PrintStream out;

  /**
   * With where to print.
   *
   * @param clock tells whose holders of offices count for an article without a date
   */
  public NamesCommand(Supplier<Knowledge> knowledge, Clock clock, PrintStream out) {
    this.knowledge = knowledge;
    this.clock = clock;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Intake intake = new Intake();
    SentenceSplitter splitter = new SentenceSplitter();
    QuotationFinder quotations = new QuotationFinder();
    ActorResolver resolver = new ActorResolver(knowledge.get());
    for (Path file : files) {
      IntakeResult result =
          intake.read(
              file.toString(),
              InputFiles.text(file).getBytes(StandardCharsets.UTF_8),
              Stated.NOTHING);
      if (result instanceof IntakeResult.Unreadable unreadable) {
        throw new InputException(unreadable.uri(), unreadable.reason());
      }
      Article article = ((IntakeResult.Read) result).article();
      Reading reading =
          new Reading(article, splitter.split(article), List.of(), quotations.find(article));
      LocalDate day = article.published();
      Cast cast = resolver.cast(reading, day == null ? LocalDate.now(clock) : day);
      String name = String.valueOf(file.getFileName());
      out.println(line(name.replaceFirst("\\.txt$", ""), reading, cast));
    }
    out.flush();
    return 0;
  }

  private static ObjectNode line(String name, Reading reading, Cast cast) {
    ObjectNode line = JSON.createObjectNode();
    line.put("article", name).put("text", reading.article().text());
    ArrayNode sentences = line.putArray("sentences");
    ArrayNode names = line.putArray("names");
    for (Sentence sentence : reading.sentences()) {
      sentences.addArray().add(sentence.span().start()).add(sentence.span().end());
      for (Cast.Named named : cast.named(sentence.span())) {
        Actor actor = named.entity().actor();
        names
            .addObject()
            .put("start", named.span().start())
            .put("end", named.span().end())
            .put("side", named.entity().sideOrName())
            .put("state", actor.state())
            .put("kind", actor.kind().name())
            .put("name", actor.name())
            .put("body", actor.body());
      }
    }
    return line;
  }
}
