package dev.demarche.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {
  private static final LocalDate TODAY = LocalDate.parse("2025-03-15");

  @TempDir Path folder = Path.of("");

  private Path file;
  private TokenFile tokens;

  @BeforeEach
  void name() {
    file = folder.resolve("tokens");
    tokens = new TokenFile(file);
  }

  private String add(String name, Role role, String expires) {
    Optional<LocalDate> end = Optional.of(expires).filter(e -> !e.isEmpty()).map(LocalDate::parse);
    return tokens.add(name, role, TODAY, end);
  }

  @Test
  void of_theSecret_isItsToken() {
    String secret = add("ana", Role.WRITER, "");
    add("ben", Role.READER, "");

    assertThat(tokens.of(secret, TODAY).map(Issued::name)).hasValue("ana");
    assertThat(tokens.of(secret + "x", TODAY)).isEmpty();
    assertThat(tokens.of("", TODAY)).isEmpty();
  }

  @Test
  void of_aTokenThatIsOver_isNobody() {
    String secret = add("ana", Role.READER, "2025-03-20");

    assertThat(tokens.of(secret, LocalDate.parse("2025-03-20"))).isPresent();
    assertThat(tokens.of(secret, LocalDate.parse("2025-03-21"))).isEmpty();
  }

  @Test
  void of_aTokenThatWasRemoved_isNobody() {
    String secret = add("ana", Role.READER, "");
    new TokenFile(file).remove("ana");

    assertThat(tokens.of(secret, TODAY)).isEmpty();
    assertThat(tokens.exists()).isTrue();
  }

  @Test
  void file_ofTokens_holdsNoSecretAndIsItsOwners() throws IOException {
    String secret = add("ana", Role.READER, "");

    assertThat(Files.readString(file))
        .contains("ana\treader\t2025-03-15\t-")
        .doesNotContain(secret);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void add_manyTimes_makesSecretsThatDiffer() {
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      secrets.add(add("t" + i, Role.READER, ""));
    }

    assertThat(secrets).hasSize(50).allMatch(each -> each.matches("dm_[A-Za-z0-9_-]{43}"));
    assertThat(tokens.all()).extracting(Issued::salt).doesNotHaveDuplicates();
  }

  @Test
  void add_aNameThatIsTaken_isRefused() {
    add("ana", Role.READER, "");

    assertThatThrownBy(() -> add("ana", Role.ADMIN, ""))
        .hasMessage("ana: there is a token of this name");
    assertThatThrownBy(() -> tokens.remove("ben"))
        .hasMessage("ben: there is no token of this name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\tadmin", "a\nb\tadmin", "../a", "ä", "a,b"})
  void add_whatIsNoName_isRefused(String name) {
    assertThatThrownBy(() -> add(name, Role.READER, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana",
        "ana\tking\t2025-01-01\t-\tSALT\tHASH",
        "ana\tadmin\tyesterday\t-\tSALT\tHASH",
        "ana\tadmin\t2025-01-01\t-\t\tHASH",
        "ana\tadmin\t2025-01-01\t-\tSALT\t",
        "ana\tadmin\t2025-01-01\t-\tSALT\tHASH\tmore"
      })
  void all_ofADamagedFile_tellsTheLineAndLetsNobodyIn(String line) throws IOException {
    String secret = add("ben", Role.READER, "");
    String damaged = line.replace("SALT", "00".repeat(16)).replace("HASH", "00".repeat(32)) + "\n";
    Files.writeString(file, Files.readString(file) + damaged);

    assertThatThrownBy(() -> tokens.of(secret, TODAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(file + ":3: ");
  }
}
