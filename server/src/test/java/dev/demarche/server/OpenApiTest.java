package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.export.ExportFormat;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.EventType;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Standing;
import dev.demarche.server.openapi.OpenApi;
import dev.demarche.server.openapi.Operation;
import dev.demarche.server.query.Filters;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description is true: every operation of the running server is walked against it. */
class OpenApiTest {
  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = Ample.in(servers.openly());
  private static final Described described = new Described();

  @BeforeAll
  static void watch() {
    served.chronicle().watches().add("Forests", "actor=KEN", "tests", Instant.EPOCH);
    served.chronicle().hooks().add(1, "https://hooks.example/in", "none", Instant.EPOCH);
  }

  static List<Operation> operations() {
    return OpenApi.shipped().operations();
  }

  static List<Operation> gets() {
    return operations().stream().filter(each -> each.method().equals("GET")).toList();
  }

  /** The path of an operation with what there is in the record. */
  private static String path(Operation operation) {
    String event = served.json("/api/events?type=CONSULT").at("/results/0/id").asText();
    String agreement = served.json("/api/agreements").at("/results/0/id").asText();
    String path =
        operation
            .path()
            .replace("agreements/{id}", "agreements/" + agreement)
            .replace("watches/{id}", "watches/1")
            .replace("{hook}", "1")
            .replace("{id}", event)
            .replace("{actor}", "FIN")
            .replace("{one}", "KEN")
            .replace("{other}", "FIN")
            .replace("{format}", "csv");
    return path.equals("/api/articles") ? path + "?uri=" + Filters.encode(Served.ODD_URI) : path;
  }

  /**
   * What is answered; of a stream, which has no end, its head. {@link OpenApiStreamTest} reads it.
   */
  private static HttpResponse<String> answer(Operation operation, String path, String... headers) {
    HttpRequest.Builder request = served.to(path);
    if (operation.types().contains("text/event-stream")) {
      request.method("HEAD", BodyPublishers.noBody());
    }
    return served.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static String asking(Operation operation, String more) {
    String path = path(operation);
    return path + (path.contains("?") ? "&" : "?") + more;
  }

  @Test
  void document_isServedWithTheVersionOfTheProduct() {
    JsonNode document = served.json("/openapi.json");
    assertThat(document).isEqualTo(OpenApi.shipped().document());
    assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
    assertThat(document.at("/info/version").asText())
        .isEqualTo(Product.version())
        .matches("[\\d.]+");
    assertThat(served.json("/api/status").at("/version").asText()).isEqualTo(Product.version());
  }

  @Test
  void page_ofTheInterface_listsEveryOperation() {
    List<String> told = served.page("/openapi").select("section > p > code").eachText();
    assertThat(told)
        .containsExactlyElementsOf(
            operations().stream().map(each -> each.method() + " " + each.path()).toList());
  }

  @Test
  void routes_ofPrograms_areAllDescribedAndNoOthers() {
    List<String> all =
        operations().stream().map(each -> each.method() + " " + each.path()).toList();
    assertThat(served.routes()).containsAll(all);
    assertThat(all)
        .containsAll(served.routes().stream().filter(route -> route.contains(" /api")).toList());
  }

  @Test
  void enumerations_areThoseOfTheRecord() {
    assertThat(values("/components/parameters/type/schema/items/enum"))
        .isEqualTo(names(EventType.values()));
    assertThat(values("/components/parameters/status/schema/items/enum"))
        .isEqualTo(names(Standing.values()));
    assertThat(values("/components/parameters/promise/schema/items/enum"))
        .isEqualTo(names(Promise.State.values()));
    assertThat(values("/components/schemas/Agreement/properties/status/enum"))
        .isEqualTo(names(AgreementStatus.values()));
    assertThat(values("/paths/~1export~1{format}/get/parameters/0/schema/enum"))
        .isEqualTo(Arrays.stream(ExportFormat.values()).map(ExportFormat::toString).toList());
  }

  private static List<String> values(String pointer) {
    return StreamSupport.stream(described.at(pointer).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_ofWhatThereIs_isAnsweredAsDescribed(Operation operation) {
    HttpResponse<String> answer = answer(operation, path(operation));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(described.faults(operation, answer)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_again_isUnchangedWhereThatIsDescribed(Operation operation) {
    String tag = answer(operation, path(operation)).headers().firstValue("ETag").orElse("");
    assertThat(tag.isEmpty()).isNotEqualTo(operation.node().path("responses").has("304"));
    if (!tag.isEmpty()) {
      HttpResponse<String> again = served.get(path(operation), "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(described.faults(operation, again)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_inEveryTypeDescribed_isThatType(Operation operation) {
    if (!operation.node().path("responses").has("406")) {
      return;
    }
    for (String type : operation.types()) {
      String asked = type.endsWith("tab-separated-values") ? type + ";profile=cameo" : type;
      HttpResponse<String> answer = served.get(path(operation), "Accept", asked);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      assertThat(described.faults(operation, answer)).isEmpty();
    }
    HttpResponse<String> other = served.get(path(operation), "Accept", "image/png");
    assertThat(other.statusCode()).isEqualTo(406);
    assertThat(described.faults(operation, other)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_withEachParameterDescribed_isAnswered(Operation operation) {
    for (JsonNode parameter : operation.parameters()) {
      if (parameter.path("in").asText().equals("query")
          && !parameter.path("required").asBoolean()) {
        String asked = asking(operation, parameter.path("name").asText() + "=");
        HttpResponse<String> answer = answer(operation, asked + good(parameter));
        assertThat(answer.statusCode()).as(asked).isEqualTo(200);
        assertThat(described.faults(operation, answer)).as(asked).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_withAnotherParameter_isRefusedAsDescribed(Operation operation) {
    HttpResponse<String> answer = served.get(asking(operation, "colour=red"));
    assertThat(answer.statusCode()).isEqualTo(400);
    if (operation.path().startsWith("/api/")) {
      assertThat(described.faults(operation, answer)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_withABadValue_isRefused(Operation operation) {
    for (JsonNode parameter : operation.parameters()) {
      JsonNode schema = parameter.path("schema");
      boolean free =
          schema.path("type").asText().matches("string|boolean|array")
              && !schema.has("pattern")
              && !schema.has("format")
              && !schema.path("items").has("enum");
      if (parameter.path("in").asText().equals("query") && !free) {
        String asked = asking(operation, parameter.path("name").asText() + "=nonsense");
        assertThat(served.get(asked).statusCode()).as(asked).isEqualTo(400);
      }
    }
  }

  private static String good(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    JsonNode one = schema.has("items") ? schema.path("items") : schema;
    if (one.has("enum")) {
      return one.at("/enum/0").asText() + "," + one.at("/enum/1").asText().toLowerCase(Locale.ROOT);
    }
    if (one.has("pattern")) {
      return "20000.7";
    }
    if (one.path("format").asText().equals("date")) {
      return "2025-03-12";
    }
    return switch (one.path("type").asText()) {
      case "integer" -> "2";
      case "number" -> "0.5";
      case "boolean" -> "true";
      default -> "KEN";
    };
  }

  @ParameterizedTest
  @MethodSource("gets")
  void get_ofWhatIsNot_isMissingAsDescribed(Operation operation) {
    if (operation.node().path("responses").has("404")) {
      String path = operation.path().replaceAll("\\{\\w+\\}", "none");
      HttpResponse<String> answer = served.get(path + (path.endsWith("s") ? "?uri=none" : ""));
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(described.faults(operation, answer)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void method_thatIsNotDescribed_isRefused(Operation operation) {
    JsonNode known = described.at("/paths").path(operation.path());
    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      if (!known.has(method.toLowerCase(Locale.ROOT))) {
        HttpResponse<String> answer =
            served.send(served.to(path(operation)).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(method).isEqualTo(405);
      }
    }
  }

  @Test
  void references_leadSomewhere() {
    assertThat(described.at("").findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(described.at(each.substring(1)).isObject()).isTrue());
  }
}
