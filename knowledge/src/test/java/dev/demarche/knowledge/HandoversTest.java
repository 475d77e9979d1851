package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginnings and ends that are known only to the month or year. */
class HandoversTest {
  private static final String HEADER = "name\tstate\toffice\ttitle\tfrom\tto\n";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "2001, 2003, 2003-05-10, 2003-05-09, Ana Prueba",
    "2001, 2003, 2003-05-10, 2003-05-10, Bela Muestra",
    "2001, 2003, 2003-05, 2003-04-30, Ana Prueba",
    "2001, 2003, 2003-05, 2003-06-01, Bela Muestra",
    "2001, 2003-05-10, 2003, 2003-05-09, Ana Prueba",
    "2001, 2003-05-10, 2003, 2003-05-11, Bela Muestra",
    "2001, 2003-05, 2003, 2003-06-01, Bela Muestra",
    "2001, 2003, 2003, 2002-12-31, Ana Prueba",
    "2001, 2003, 2003, 2004-01-01, Bela Muestra",
    "2001, 2002, 2003, 2003-01-01, Bela Muestra"
  })
  void ask_dayThatTheDatesDecide_isTheHolder(
      String from, String to, String next, LocalDate day, String name) throws IOException {
    assertThat(ask(from, to, next, day))
        .isInstanceOfSatisfying(
            Answer.Resolved.class, a -> assertThat(a.candidate().name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2003, 2003, 2003-01-15",
    "2001, 2003, 2003, 2003-11-15",
    "2001, 2003, 2003-05, 2003-05-20",
    "2001, 2003-05, 2003, 2003-05-20",
    "2001, 2003-05, 2003-05, 2003-05-02"
  })
  void ask_dayOnWhichEitherMayHaveHeldIt_isAmbiguous(
      String from, String to, String next, LocalDate day) throws IOException {
    assertThat(ask(from, to, next, day))
        .isInstanceOfSatisfying(
            Answer.Ambiguous.class,
            a ->
                assertThat(a.candidates())
                    .extracting(Candidate::name)
                    .containsExactlyInAnyOrder("Ana Prueba", "Bela Muestra"));
  }

  @Test
  void tenures_asShipped_areNotNarrowedToNothing() {
    assertThat(
            Shipped.KNOWLEDGE.persons().stream()
                .flatMap(p -> p.tenures().stream())
                .filter(t -> t.from() != null && t.to() != null && t.to().isBefore(t.from())))
        .isEmpty();
  }

  /** A foreign minister and the next one, of a territory that has none in the tables. */
  private Answer ask(String from, String to, String next, LocalDate day) throws IOException {
    Files.createDirectories(folder.resolve("tenures"));
    Files.writeString(
        folder.resolve("tenures/mine.tsv"),
        HEADER
            + String.join("\t", "Ana Prueba", "TKL", "FM", "Foreign Minister", from, to)
            + "\n"
            + String.join("\t", "Bela Muestra", "TKL", "FM", "Foreign Minister", next, "2005")
            + "\n");
    return new Lookup(Knowledge.load(folder)).ask("Tokelau's foreign minister", day);
  }
}
