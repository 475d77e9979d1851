package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.web.GuardedPosts.Posted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedPostsTest {
  private final Site site = new Site();
  private final List<String> came = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    site.close();
  }

  private Posted post(Set<String> allowed, String address) {
    return new GuardedPosts(allowed)
        .post(
            address,
            Map.of("webhook-id", "msg_1", "Content-Type", "application/json"),
            "{\"a\":\"ž\"}".getBytes(StandardCharsets.UTF_8));
  }

  private void answer(String path, int status) {
    site.with(
        path,
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          came.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestHeaders().getFirst("webhook-id")
                  + " "
                  + body);
          exchange.getResponseHeaders().add("Location", "/other");
          exchange.sendResponseHeaders(status, -1);
        });
  }

  @Test
  void post_toAHostThatIsAllowed_bringsHeadersAndBody() {
    answer("/hook", 204);

    assertThat(post(Set.of("localhost"), site.address("/hook"))).isEqualTo(new Posted(204, ""));
    assertThat(came).containsExactly("POST msg_1 {\"a\":\"ž\"}");
  }

  @Test
  void post_toLoopback_isRefusedUnlessAllowed() {
    answer("/hook", 204);

    assertThat(post(Set.of(), site.address("/hook")).fault())
        .isEqualTo("address is not public: 127.0.0.1");
    assertThat(post(Set.of(), "http://[::1]:" + site.port() + "/hook").fault())
        .startsWith("address is not public");
    assertThat(post(Set.of(), "file:///etc/passwd").status()).isZero();
    assertThat(came).isEmpty();
  }

  @Test
  void post_thatIsRedirected_isNotFollowed() {
    answer("/hook", 307);
    answer("/other", 200);

    assertThat(post(Set.of("localhost"), site.address("/hook")).status()).isEqualTo(307);
    assertThat(came).hasSize(1);
  }

  @Test
  void post_toNobody_tellsWhy() {
    int port = site.port();
    site.close();

    Posted posted = post(Set.of("localhost"), "http://localhost:" + port + "/hook");
    assertThat(posted.status()).isZero();
    assertThat(posted.fault()).startsWith("cannot be fetched");
  }
}
