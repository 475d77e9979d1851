package dev.demarche.cli;

import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the questions to the record have in common: which events, and which page of them. */
final class QuestionOptions extends FilterOptions {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Most results (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(
      names = "--after",
      paramLabel = "MARK",
      description = "The results after those that ended with this mark.")
  @Nullable String after;

  @Override
  Question question(LocalDate today, UnaryOperator<Builder> more) {
    return super.question(today, builder -> more.apply(builder.limit(limit).after(after)));
  }
}
