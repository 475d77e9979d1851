package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of the user's own: what the table may hold, and from when to when it holds. */
class LocationsTest {
  private static final String DATED = "name\tstate\tkind\tlat\tlon\tvariants\tfrom\tto\n";

  @TempDir Path folder = Path.of("");

  @Test
  void load_rowWithoutDates_holdsAlways() throws IOException {
    write(DATED + "Port Prueba\tURY\tport\t-34.5\t-55\tPrueba Harbour\t\t\n");
    assertThat(place("Prueba Harbour").holdsOn(LocalDate.of(1900, 1, 1))).isTrue();
  }

  @Test
  void load_rowWithDates_holdsOnThem() throws IOException {
    write(DATED + "Port Prueba\tURY\tport\t-34.5\t-55\t\t2001-03\t2004\n");
    Entry.Locality place = place("Port Prueba");
    assertThat(place.holdsOn(LocalDate.of(2001, 2, 28))).isFalse();
    assertThat(place.holdsOn(LocalDate.of(2001, 3, 1))).isTrue();
    assertThat(place.holdsOn(LocalDate.of(2004, 12, 31))).isTrue();
    assertThat(place.holdsOn(LocalDate.of(2005, 1, 1))).isFalse();
  }

  @Test
  void load_nameWithAQuestionMark_isDoubtful() throws IOException {
    write(DATED + "Prueba?\tURY\tport\t-34.5\t-55\tPort Prueba\t\t\n");
    assertThat(place("Prueba").doubtful()).isTrue();
    assertThat(place("Port Prueba").doubtful()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ZZZ, -34.5, -55, '', '', :2: no state: ZZZ",
    "URY, 91, -55, '', '', :2: no degrees in column lat: 91",
    "URY, -34.5, east, '', '', :2: no degrees in column lon: east",
    "URY, -34.5, -55, 2004, 2001, :2: ends before it begins",
    "URY, -34.5, -55, soon, '', :2: no date in column from: soon"
  })
  void load_faultyRow_isToldWithItsLine(
      String state, String lat, String lon, String from, String to, String message)
      throws IOException {
    write(DATED + String.join("\t", "Port Prueba", state, "port", lat, lon, "", from, to) + "\n");
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Knowledge.load(folder))
        .withMessageContaining(message);
  }

  private Entry.Locality place(String name) {
    return Knowledge.load(folder).find(name).get(0).as(Entry.Locality.class).orElseThrow();
  }

  private void write(String table) throws IOException {
    Files.writeString(folder.resolve("places.tsv"), table);
  }
}
