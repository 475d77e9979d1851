package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @TempDir Path folder = Path.of("");

  private Run tokens(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "tokens";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--record";
    all[all.length - 1] = folder.resolve("a.record").toString();
    return Run.of(all);
  }

  @Test
  void tokens_addedListedRemoved_areBesideTheRecord() throws IOException {
    Run added = tokens("add", "ana", "--role", "writer", "--expires", "2999-12-31");
    assertThat(added.status()).isZero();
    assertThat(added.lines()).singleElement().asString().matches("dm_[A-Za-z0-9_-]{43}");
    assertThat(added.err()).isEmpty();

    Path file = folder.resolve("a.record.tokens");
    assertThat(Files.readString(file)).contains("ana").doesNotContain(added.lines().get(0));
    assertThat(tokens("list").out()).matches("ana\twriter\t\\d{4}-\\d\\d-\\d\\d\t2999-12-31\n");

    assertThat(tokens("remove", "ana").status()).isZero();
    assertThat(tokens("list").out()).isEmpty();
    assertThat(folder.resolve("a.record")).doesNotExist();
  }

  @Test
  void add_withoutARole_isAReaders() {
    tokens("add", "ana");

    assertThat(tokens("list").out()).startsWith("ana\treader\t").endsWith("\t-\n");
  }

  @Test
  void list_ofATokenThatIsOver_saysSo() throws IOException {
    tokens("add", "ana", "--expires", "2999-12-31");
    Path file = folder.resolve("a.record.tokens");
    Files.writeString(file, Files.readString(file).replace("2999-12-31", "2001-01-01"));

    assertThat(tokens("list").out()).endsWith("\t2001-01-01\tover\n");
  }

  @Test
  void tokens_inAFileOfTheirOwn_areThere() {
    String file = folder.resolve("others").toString();
    tokens("add", "ana", "--tokens", file);

    assertThat(tokens("list").out()).isEmpty();
    assertThat(tokens("list", "--tokens", file).out()).startsWith("ana\t");
  }

  @ParameterizedTest
  @CsvSource({
    "add, a b, --role, reader, 'a name of a token has'",
    "add, ana, --role, king, 'Invalid value for option'",
    "add, ana, --expires, 2001-01-01, '--expires: 2001-01-01 is over'",
    "add, ana, --expires, soon, 'Invalid value for option'"
  })
  void add_wrongly_isWrongUse(
      String verb, String name, String option, String value, String reason) {
    Run run = tokens(verb, name, option, value);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
    assertThat(folder.resolve("a.record.tokens")).doesNotExist();
  }

  @Test
  void remove_ofNobody_isWrongUse() {
    Run run = tokens("remove", "ana");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ana: there is no token of this name");
  }
}
