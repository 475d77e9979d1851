package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class VerbsTest {
  @Test
  void addTo_withoutAVerb_hasAllOfThem() {
    assertThat(verbs("--help")).containsExactlyElementsOf(Verbs.NAMES);
  }

  @Test
  void addTo_withAVerb_hasThatOne() {
    for (String name : Verbs.NAMES) {
      assertThat(verbs(name, "read")).containsExactly(name);
    }
  }

  private static List<String> verbs(String... arguments) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (Engine engine = new Engine(Clock.systemUTC())) {
      CommandLine line = new CommandLine(CommandSpec.create());
      new Verbs(new Terminal(nowhere, nowhere, false, 80), engine).addTo(line, arguments);
      return List.copyOf(line.getSubcommands().keySet());
    }
  }
}
