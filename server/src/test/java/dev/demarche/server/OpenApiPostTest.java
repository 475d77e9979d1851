package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.openapi.OpenApi;
import dev.demarche.server.openapi.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sending articles is as described, too, and so are the refusals of it. */
class OpenApiPostTest {

  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.guarded();

  @ParameterizedTest
  @CsvSource({
    "uri=a.txt&published=2025-03-11, text/plain, They agreed., 200",
    "uri=a.txt, text/html, <p>They agreed.</p>, 200",
    "uri=kept.txt&add=true, text/plain, They agreed., 201",
    "add=true, text/plain, They agreed., 400",
    "published=soon, text/plain, They agreed., 400",
    "colour=red, text/plain, They agreed., 400",
    "uri=a.txt, text/plain, '', 400",
    "uri=a.txt, application/json, {}, 415"
  })
  void post_ofAnArticle_isAnsweredAsDescribed(String query, String type, String body, int status) {
    Operation operation = Described.operation("POST", "/api/articles");
    HttpResponse<String> answer =
        served.post(
            "/api/articles?" + query, body, "Content-Type", type, "Authorization", Served.BEARER);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(new Described().faults(operation, answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Bearer wrong-wrong-wrong-wrong"})
  void anything_withoutTheToken_isRefusedAsDescribed(String token) {
    for (Operation operation : OpenApi.shipped().operations()) {
      if (operation.path().startsWith("/api/")) {
        HttpRequest.Builder request =
            served
                .to(operation.path().replaceAll("[{}]", ""))
                .method(operation.method(), HttpRequest.BodyPublishers.noBody())
                .header("Authorization", token);
        HttpResponse<String> answer = served.send(request);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new Described().faults(operation, answer)).isEmpty();
      }
    }
  }
}
