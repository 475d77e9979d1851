package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.server.guard.Access;
import dev.demarche.server.guard.Limits;
import dev.demarche.server.guard.Role;
import dev.demarche.server.guard.Token;
import dev.demarche.server.guard.TokenFile;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens with roles, against a running server. */
class TokensTest {
  private static final LocalDate LONG_AGO = LocalDate.parse("2025-01-01");
  private static final String ADDING = "/api/articles?add=true&uri=new.txt";

  @RegisterExtension final Servers servers = new Servers();
  @TempDir Path folder = Path.of("");

  private TokenFile tokens;
  private Served served;

  @BeforeEach
  void start() {
    tokens = new TokenFile(folder.resolve("tokens"));
    add("guest", Role.READER);
    served = start(new Limits(1000, 1000), Token.of(Served.SECRET));
  }

  private Served start(Limits limits, @Nullable Token token) {
    Access access = new Access(token, tokens);
    Settings settings = new Settings("127.0.0.1", 0, access, limits, null, true);
    return servers.keep(Served.with(folder, settings));
  }

  private String add(String name, Role role) {
    return "Bearer " + tokens.add(name, role, LONG_AGO, Optional.empty());
  }

  private int status(String path, String authorization) {
    return served.get(path, "Authorization", authorization).statusCode();
  }

  private HttpResponse<String> post(String authorization) {
    return served.post(
        ADDING, "They agreed.", "Content-Type", "text/plain", "Authorization", authorization);
  }

  @ParameterizedTest
  @CsvSource({"READER, 200, 403, 403", "WRITER, 200, 201, 403", "ADMIN, 200, 201, 200"})
  void requests_byRole_areAnsweredAsItMay(Role role, int reading, int writing, int watching) {
    String bearer = add("one", role);

    assertThat(status("/api/events", bearer)).isEqualTo(reading);
    assertThat(status("/", bearer)).isEqualTo(reading);
    assertThat(post(bearer).statusCode()).isEqualTo(writing);
    assertThat(status("/metrics", bearer)).isEqualTo(watching);
    assertThat(status("/audit", bearer)).isEqualTo(watching);
  }

  @Test
  void requests_withTheTokenOfTheEnvironment_areAnAdmins() {
    assertThat(status("/metrics", Served.BEARER)).isEqualTo(200);
    assertThat(post(Served.BEARER).statusCode()).isEqualTo(201);
  }

  @Test
  void writing_byAReader_tellsWhatIsNeeded() {
    assertThat(post(add("one", Role.READER)).body())
        .contains("\"status\":403")
        .contains("this needs the token of a writer, and yours is of a reader");
    assertThat(served.chronicle().article("new.txt")).isEmpty();
  }

  @Test
  void token_removedWhileTheServerRuns_countsNoMore() {
    String bearer = add("one", Role.READER);
    assertThat(status("/", bearer)).isEqualTo(200);

    tokens.remove("one");

    assertThat(status("/", bearer)).isEqualTo(401);
  }

  @Test
  void token_thatIsOver_isRefused() {
    LocalDate yesterday = LocalDate.parse("2025-03-14");
    String secret = tokens.add("one", Role.READER, LONG_AGO, Optional.of(yesterday));

    assertThat(status("/", "Bearer " + secret)).isEqualTo(401);
  }

  @Test
  void server_withoutTokens_isClosedByTheFirstAndStaysSo() {
    tokens = new TokenFile(folder.resolve("later"));
    served.close();
    served = start(Limits.USUAL, null);
    assertThat(served.get("/").statusCode()).isEqualTo(200);

    String bearer = add("one", Role.READER);
    assertThat(served.get("/").statusCode()).isEqualTo(401);
    assertThat(status("/", bearer)).isEqualTo(200);

    folder.resolve("later").toFile().delete();
    assertThat(served.get("/").statusCode()).isEqualTo(401);
  }

  @Test
  void settings_elsewhereWithAnEmptyFileOfTokens_areRefused() {
    tokens.remove("guest");
    Access access = new Access(null, tokens);
    assertThatThrownBy(() -> new Settings("0.0.0.0", 0, access, Limits.USUAL, null, false))
        .hasMessageContaining("needs a token");
  }

  @Test
  void requests_tooMany_haveToWaitAndOthersDoNot() {
    served.close();
    served = start(new Limits(1, 5), null);
    String busy = add("busy", Role.READER);
    String quiet = add("quiet", Role.READER);
    int last = 200;
    for (int i = 0; i < 20 && last == 200; i++) {
      last = status("/api/events", busy);
    }

    HttpResponse<String> answer = served.get("/", "Authorization", busy);
    assertThat(last).isEqualTo(429);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":429", "wait 1 s");
    assertThat(status("/", quiet)).isEqualTo(200);
  }

  @Test
  void guesses_tooMany_haveToWaitAndTheRightTokenDoesNot() {
    String right = add("one", Role.READER);
    int last = 401;
    for (int i = 0; i < 500 && last == 401; i++) {
      last = status("/", "Bearer guess" + i);
    }

    assertThat(last).isEqualTo(429);
    assertThat(status("/", right)).isEqualTo(200);
  }
}
