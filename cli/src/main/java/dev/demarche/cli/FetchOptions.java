package dev.demarche.cli;

import dev.demarche.gather.Gatherer;
import dev.demarche.gather.Gatherers;
import dev.demarche.gather.Once;
import dev.demarche.gather.web.FolderStore;
import dev.demarche.gather.web.GuardedWeb;
import dev.demarche.gather.web.Store;
import dev.demarche.gather.web.WebLimits;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How web addresses are fetched. */
final class FetchOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec command;

  @Option(
      names = "--fetch",
      description = "Fetches what feeds, site maps and lists tell only the address of.")
  boolean fetch;

  private int most = 1000;

  private Duration maxAge = Duration.ZERO;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A host that may lie at an address that is not public; may be repeated.")
  Set<String> allowed = new LinkedHashSet<>();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keeps fetched pages there, and asks later only whether they have changed.")
  @Nullable Path cache;

  @Option(
      names = "--fetch-most",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Addresses told within one input that --fetch fetches (default: ${DEFAULT-VALUE}).")
  void setMost(int number) {
    if (number < 1) {
      throw new ParameterException(command.commandLine(), "--fetch-most takes a number from 1 on");
    }
    most = number;
  }

  @Option(
      names = "--max-age",
      paramLabel = "TIME",
      description = "Takes pages from --cache unasked for so long, such as PT1H or P2D.")
  void setMaxAge(Duration time) {
    if (time.isNegative()) {
      throw new ParameterException(command.commandLine(), "--max-age takes no negative time");
    }
    maxAge = time;
  }

  /** A gatherer that fetches as the options say. */
  Gatherer gatherer() {
    Store store = cache == null ? Store.NONE : new FolderStore(cache);
    Once<GuardedWeb> web =
        new Once<>(
            () -> new GuardedWeb(WebLimits.DEFAULT, allowed, store, maxAge, Clock.systemUTC()));
    return Gatherers.standard(address -> web.get().get(address), fetch ? most : 0);
  }
}
