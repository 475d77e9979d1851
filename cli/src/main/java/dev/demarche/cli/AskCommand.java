package dev.demarche.cli;

import dev.demarche.cli.output.EventForm;
import dev.demarche.cli.output.Form;
import dev.demarche.cli.output.Listing;
import dev.demarche.coding.Codes;
import dev.demarche.export.json.EventJson;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.Article;
import dev.demarche.record.Chronicle;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A question to the record whose answer is a page of results. */
abstract class AskCommand<T> implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "ACTOR",
      description =
          "Who has a part in it: codes of states (KEN), names of states, bodies with their members"
              + " (EU, G7), persons.")
  List<String> actors = new ArrayList<>();

  @Mixin RecordOptions record = new RecordOptions();

  @Mixin QuestionOptions options = new QuestionOptions();

  @Mixin FormatOption format = new FormatOption();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  final Terminal terminal;
  final Engine engine;

  AskCommand(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  /** The answer. */
  abstract Page<T> ask(Chronicle chronicle, Question question);

  /** How results are printed. */
  abstract Form<T> form(EventForm events, EventJson json);

  /** What else the command asks for. */
  Builder more(Builder question) {
    return question;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = record.existing(engine.clock())) {
      EventJson json = json(chronicle);
      Question question = asked(this::question);
      Page<T> page = asked(() -> ask(chronicle, question));
      Listing<T> listing =
          new Listing<>(
              terminal.out(),
              format.formatFor(terminal.interactive()),
              form(new EventForm(json, terminal.interactive(), terminal.width()), json));
      page.results().forEach(listing::add);
      listing.close(isSingle());
      if (page.results().isEmpty() && question.after() == null) {
        new Unmet(chronicle, question)
            .conditions()
            .forEach(each -> terminal.err().println("demarche: no act in the record has " + each));
      }
      if (page.next() != null) {
        terminal.err().println("demarche: more with --after " + page.next());
      }
      return 0;
    }
  }

  /** Whether the answer is one result and no list. */
  boolean isSingle() {
    return false;
  }

  private <A> A asked(Supplier<A> question) {
    try {
      return question.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private Question question() {
    LocalDate today = LocalDate.now(engine.clock());
    engine.lay(knowledge.own);
    PartyReader parties = new PartyReader(engine::knowledge, options.day(today));
    return options.question(today, builder -> more(builder.parties(parties.all(actors))));
  }

  /** A writer of JSON for this record. */
  static EventJson json(Chronicle chronicle) {
    return new EventJson(new RecordJson(new Codes()), texts(chronicle));
  }

  /** The kept text of the article with an address. */
  static Function<String, String> texts(Chronicle chronicle) {
    return uri -> chronicle.article(uri).map(Article::text).orElse("");
  }
}
