package dev.demarche.cli;

import dev.demarche.gather.Gatherer;
import dev.demarche.gather.Gatherers;
import dev.demarche.gather.Web;
import dev.demarche.gather.web.GuardedWeb;
import dev.demarche.gather.web.Store;
import dev.demarche.gather.web.WebLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sources are polled. */
final class PollOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  private Duration every = Duration.ofMinutes(15);
  private int most = 1000;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A host that may lie at an address that is not public; may be repeated.")
  Set<String> allowed = new LinkedHashSet<>();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description =
          "Time between two polls of a source, such as 90s, 15m, 2h (default: ${DEFAULT-VALUE}).")
  void setEvery(String time) {
    try {
      every = Duration.parse("PT" + time.strip().toUpperCase(Locale.ROOT));
    } catch (DateTimeParseException e) {
      throw wrong("--every takes a time such as 90s, 15m or 2h, not " + time, e);
    }
    if (every.isNegative()) {
      throw wrong("--every takes no negative time", null);
    }
  }

  @Option(
      names = "--fetch-most",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Addresses told by one source that are fetched (default: ${DEFAULT-VALUE}).")
  void setMost(int number) {
    if (number < 1) {
      throw wrong("--fetch-most takes a number from 1 on", null);
    }
    most = number;
  }

  private ParameterException wrong(String reason, @Nullable Throwable cause) {
    return new ParameterException(command.commandLine(), reason, cause);
  }

  /** When what is known is looked at again. */
  Revisits revisits() {
    return new Revisits(every);
  }

  /** A client with a store of what is known. */
  Web web(Store store) {
    return new GuardedWeb(WebLimits.DEFAULT, allowed, store, Duration.ZERO, Clock.systemUTC());
  }

  /** A gatherer that fetches through a client. */
  Gatherer gatherer(Web web) {
    return Gatherers.standard(web, most);
  }
}
