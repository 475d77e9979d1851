package dev.demarche.cli;

import dev.demarche.model.EventType;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events are asked for. */
class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Acts of these types: ${COMPLETION-CANDIDATES}.")
  Set<EventType> types = EnumSet.noneOf(EventType.class);

  @Option(
      names = "--quad",
      split = ",",
      paramLabel = "1-4",
      description =
          "1 cooperation in words, 2 in deeds, 3 conflict in words, 4 in deeds; several with commas.")
  Set<Integer> quads = new TreeSet<>();

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "How acts stand: ${COMPLETION-CANDIDATES}.")
  Set<Standing> statuses = EnumSet.noneOf(Standing.class);

  @Option(names = "--from", paramLabel = "DATE", description = "Not over before this day.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Not begun after this day.")
  @Nullable LocalDate to;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "In a state (alpha-3 code) or a place (its name).")
  @Nullable String place;

  @Option(names = "--topic", paramLabel = "TOPIC", description = "About a topic.")
  @Nullable String topic;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Vouched for by somebody, or told by an outlet.")
  @Nullable String source;

  @Option(
      names = "--agreement",
      paramLabel = "NAME",
      description = "Concerning the agreement of this name.")
  @Nullable String agreement;

  @Option(
      names = {"--text", "--about"},
      paramLabel = "WORDS",
      description = "With all these words in the passages.")
  @Nullable String text;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "At least as sure as this, 0 to 1.")
  double confidence;

  @Option(
      names = {"--on", "--date"},
      paramLabel = "DATE",
      description = "Asks as of this day; today if not given.")
  @Nullable LocalDate on;

  @Option(names = "--oldest-first", description = "From the oldest on and not from the newest.")
  boolean oldestFirst;

  /** The day as of which is asked. */
  LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  /** A question with all that was given. */
  Question question(LocalDate today, UnaryOperator<Builder> more) {
    try {
      return more.apply(
              Question.on(day(today))
                  .types(types)
                  .quads(quads)
                  .statuses(statuses)
                  .from(from)
                  .to(to)
                  .place(place)
                  .topic(topic)
                  .source(source)
                  .agreement(agreement)
                  .text(text)
                  .confidence(confidence)
                  .oldestFirst(oldestFirst))
          .build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
