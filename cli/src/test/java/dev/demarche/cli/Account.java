package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.cli.mixed.Made;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What became of every input of a run of {@code extract}. */
record Account(Set<String> articles, Set<String> faults, String complaints) {
  private static final Pattern NUMBER = Pattern.compile("\\bn\\d{3}\\b");
  private static final Pattern FAULT = Pattern.compile("demarche: (.*?): \\S.*");

  /**
   * Reads what a run printed.
   *
   * @param articles lines of JSON
   * @param complaints lines of stderr
   */
  static Account of(Stream<String> articles, String complaints) {
    Set<String> faults = new HashSet<>();
    complaints
        .lines()
        .map(FAULT::matcher)
        .filter(Matcher::matches)
        .forEach(line -> addNumber(line.group(1), faults));
    Set<String> read = new HashSet<>();
    articles.forEach(line -> addNumber(Run.json(line).path("article").path("uri").asText(), read));
    return new Account(read, faults, complaints);
  }

  private static void addNumber(String name, Set<String> numbers) {
    Matcher number = NUMBER.matcher(name);
    if (number.find()) {
      numbers.add(number.group());
    }
  }

  /** Every input became what is due, and no stack trace was printed. */
  void assertAllThere(List<Made> inputs) {
    assertThat(complaints).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(inputs.stream().filter(made -> !isAsDue(made)).map(Made::name)).isEmpty();
  }

  private boolean isAsDue(Made made) {
    boolean read = articles.contains(made.number());
    boolean fault = faults.contains(made.number());
    return switch (made.due()) {
      case ARTICLES -> read && !fault;
      case FAULT -> fault;
      case EITHER -> read || fault;
    };
  }
}
