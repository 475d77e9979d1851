package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.DiplomaticRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that want to be more than values: SQL, the languages of searches, marks, numbers. */
class HostileQueriesTest {
  private static final List<String> FREE =
      List.of("actor", "text", "place", "topic", "source", "after");
  private static final List<String> PLACES =
      List.of("/api/events", "/api/agenda", "/api/disagreements", "/search", "/export/csv");

  @RegisterExtension static final HostileServers servers = new HostileServers();
  private static final HostileServer server = servers.open();

  @BeforeAll
  static void addAnArticle() {
    String text =
        "NAIROBI, March 11, 2025 - Kenya and Finland signed a treaty on forests on Monday.";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DiplomaticRecord read = server.reading().read("kept.txt", bytes, null);
    server.chronicle().add(List.of(read));
  }

  @AfterAll
  static void article_afterAll_isStillThere() {
    assertThat(server.get("/api/events", "")).contains("kept.txt");
    assertThat(server.chronicle().status().articles()).isEqualTo(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Asks everywhere; it may find something or be refused, and no answer tells how it is made. */
  private static void ask(String query) {
    for (String place : PLACES) {
      String answer = server.get(place + "?" + query, "");
      assertThat(HostileServer.status(answer)).as(place + "?" + query).isIn(200, 400, 414, 431);
      assertThat(answer).doesNotContain("SQLITE_", "syntax error", "fts5:", "tsquery:");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "''",
        "' OR '1'='1",
        "'; DROP TABLE article; --",
        "\"; DELETE FROM event; --",
        "1) UNION SELECT name, sql FROM sqlite_master --",
        "' AND (SELECT count(*) FROM pg_sleep(9)) > 0 --",
        "$$; DROP SCHEMA public CASCADE; $$",
        ":name <bound> ?1 ? ?? {0} #{x}",
        "\\'; --",
        "%",
        "_%_%",
        "\u0000' OR 1=1",
        "\u02bc OR 1=1",
        "/* */ -- #"
      })
  void query_ofSql_isWords(String value) {
    FREE.forEach(name -> ask(name + "=" + encode(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"Kenya",
        "Kenya\"\"",
        "Kenya AND",
        "NOT Kenya",
        "Kenya OR OR Finland",
        "NEAR(Kenya Finland, 999999999)",
        "Kenya*",
        "*",
        "^Kenya",
        "text:Kenya",
        "{text uri}:Kenya",
        "-text:Kenya",
        "(Kenya",
        "((((((((((Kenya",
        "Kenya + + Finland",
        "Kenya & | ! Finland",
        "!!Kenya",
        "Kenya:*",
        "Kenya <-> Finland",
        "Kenya <999999999> Finland",
        "Kenya:ABCD",
        "'Kenya",
        "a\\",
        "\ud83d\ude00",
        "\u202eayneK",
        "\u0000"
      })
  void query_ofTheLanguageOfASearch_isWords(String value) {
    ask("text=" + encode(value));
  }

  static Stream<Arguments> marks() {
    String real = "MjAyNS0wMy0xMHxlMTIzNDU2Nzg5";
    return Stream.of(
        Arguments.of("cut short", real.substring(0, real.length() / 2)),
        Arguments.of("longer", real + "A"),
        Arguments.of("turned round", new StringBuilder(real).reverse().toString()),
        Arguments.of("of nothing", "="),
        Arguments.of("of SQL", "JyBPUiAnMSc9JzE"),
        Arguments.of("of a number", "LTE"),
        Arguments.of("of the largest number", "9223372036854775807"),
        Arguments.of("of a day that is none", "OTk5OTktOTktOTl8YQ"),
        Arguments.of("of NUL", "AAAA"),
        Arguments.of("of another alphabet", "ÄÖÜ"),
        Arguments.of("of a pickled object", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA"),
        Arguments.of("very long", "A".repeat(5000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void query_fromAForgedMark_isRefusedOrEmpty(String name, String mark) {
    ask("after=" + encode(mark));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=-1",
        "limit=501",
        "limit=2147483648",
        "limit=1e9",
        "limit=NaN",
        "limit=0x10",
        "limit=%D9%A1",
        "limit=1&limit=500",
        "confidence=NaN",
        "confidence=Infinity",
        "confidence=-0.1",
        "confidence=1e999",
        "confidence=0x1p-1074",
        "from=0000-00-00",
        "from=%2B999999999-12-31",
        "from=-999999999-01-01",
        "to=9999-12-31",
        "on=0001-01-01",
        "on=2025-02-30",
        "quad=99999999999",
        "quad=,",
        "type=,,,,",
        "status=OCCURRED%00",
        "oldest-first=maybe",
        "plans=maybe",
        "=",
        "&&&&",
        "%",
        "%zz=1",
        "text=%ff%fe",
        "text=%c0%80",
        "text=%ed%a0%80",
        "text[]=a",
        "text[$ne]=a",
        "__proto__[x]=1",
        "text=${jndi:ldap://127.0.0.1/a}",
        "text=${7*7}%23{7*7}{{7*7}}",
        "text=@raw",
        "format=../../etc/passwd",
        "token=an-invented-token-of-the-tests"
      })
  void query_ofOddValues_isAnsweredOrRefused(String query) {
    ask(query.replace("$", "%24").replace("{", "%7B").replace("}", "%7D"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor=KEN&", "type=AGREE,", "text=a&", "a=b&", "topic=%20"})
  void query_ofVeryMuch_isAnsweredOrRefused(String piece) {
    ask(piece.repeat(14_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%27", "%22", "%00", "..", "%2e%2e", "*", "KEN%27--", "%F0%9F%98%80"})
  void path_ofOddValues_isAnsweredOrRefused(String value) {
    for (String path :
        List.of("/actors/", "/pairs/KEN/", "/events/", "/api/actors/", "/api/events/")) {
      String answer = server.get(path + value, "");
      assertThat(HostileServer.status(answer)).as(path + value).isIn(200, 301, 302, 400, 404);
    }
  }
}
