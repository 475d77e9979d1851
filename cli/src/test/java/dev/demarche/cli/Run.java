package dev.demarche.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the command line: exit status, what it printed, what it complained of. */
record Run(int status, String out, String err) {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final int WIDTH = 100;

  /** Runs the command line where no person watches. */
  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = Main.run(new Terminal(printed, complained, false, WIDTH), arguments);
    printed.flush();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same with {@code text} on standard input. */
  static Run withStdin(String text, String... arguments) {
    InputStream was = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return of(arguments);
    } finally {
      System.setIn(was);
    }
  }

  /** The lines on stdout. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** The lines on stdout as JSON. */
  List<JsonNode> records() {
    return lines().stream().map(Run::json).toList();
  }

  /** Parses JSON. */
  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** The articles under {@code examples/}. */
  static List<String> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The arguments of a verb on all examples. */
  static String[] onExamples(String... before) {
    return Stream.concat(Stream.of(before), examples().stream()).toArray(String[]::new);
  }
}
