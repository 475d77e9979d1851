package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Message;
import dev.demarche.record.watch.Outbox;
import dev.demarche.server.guard.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees and changes what of the webhooks of a watch. */
class WatchRightsTest {
  private static final String ADDRESS = "https://hooks.example/in/an-invented-secret";

  @RegisterExtension final Servers servers = new Servers();

  /** Two watches with a webhook each, of which the second has given up a message. */
  private static Served filled(Served served) {
    for (long id = 1; id <= 2; id++) {
      served.chronicle().watches().add("Watch " + id, "actor=FIN", "tests", Instant.EPOCH);
      served.chronicle().hooks().add(id, ADDRESS, "none", Instant.EPOCH);
    }
    Outbox outbox = served.chronicle().outbox();
    Hook second = served.chronicle().hooks().all().get(1);
    Message message = new Message("msg_1", "event.created", "{}");
    outbox.put(second, second.position() + 1, List.of(message), Instant.EPOCH);
    outbox.failed(outbox.due(Instant.EPOCH, 1).get(0), "no host hooks.example", null);
    return served;
  }

  private static long dead(Served served) {
    return served.chronicle().outbox().count(2, Delivery.State.DEAD);
  }

  private static HttpResponse<String> changed(Served served, String path) {
    String token = served.page("/watches").select("input[name=token]").attr("value");
    return served.form(path, "token=" + token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/watches/2", "/api/watches", "/api/watches/2"})
  void watch_askedForByAReader_doesNotTellWhereItsWebhooksLead(String path) {
    Served served = filled(servers.guarded());

    HttpResponse<String> answer = served.get(path, "Authorization", served.bearer(Role.READER));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("hooks.example").contains("Watch 2");
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITER", "ADMIN"})
  void watch_askedForByThoseWhoMayChangeIt_tellsWhereItsWebhooksLead(Role role) {
    Served served = filled(servers.guarded());
    String bearer = served.bearer(role);

    for (String path : List.of("/watches/2", "/api/watches", "/api/watches/2")) {
      assertThat(served.get(path, "Authorization", bearer).body()).as(path).contains(ADDRESS);
    }
  }

  @Test
  void watch_whereNobodyMayChangeIt_doesNotTellWhereItsWebhooksLead() {
    Served served = filled(servers.openly());

    assertThat(served.get("/api/watches/2").body()).doesNotContain("hooks.example");
    assertThat(served.page("/watches/2").select("section[aria-labelledby=hooks] article").text())
        .isEqualTo("Webhook 2 0 waiting, 1 given up");
  }

  @Test
  void page_forAReader_hasNoForms() {
    Served served = filled(servers.guarded());
    String bearer = served.bearer(Role.READER);

    assertThat(served.get("/watches/2", "Authorization", bearer).body()).doesNotContain("<form");
    assertThat(served.get("/watches", "Authorization", bearer).body()).doesNotContain("<form");
  }

  @ParameterizedTest
  @CsvSource({
    "/watches/1/webhooks/2/remove, 404",
    "/watches/2/webhooks/3/remove, 404",
    "/watches/2/webhooks/x/remove, 404",
    "/watches/2/webhooks/2/remove, 303"
  })
  void removeHook_byTheForm_takesOnlyThoseOfTheWatch(String path, int status) {
    Served served = filled(servers.adding());

    assertThat(changed(served, path).statusCode()).isEqualTo(status);
    assertThat(served.chronicle().hooks().all()).hasSize(status == 303 ? 1 : 2);
  }

  @ParameterizedTest
  @CsvSource({
    "/watches/1/deliveries/1/resend, 404",
    "/watches/2/deliveries/2/resend, 404",
    "/watches/2/deliveries/x/resend, 404",
    "/watches/2/deliveries/1/resend, 303"
  })
  void resend_byTheForm_takesOnlyThoseOfTheWatch(String path, int status) {
    Served served = filled(servers.adding());

    assertThat(changed(served, path).statusCode()).isEqualTo(status);
    assertThat(dead(served)).isEqualTo(status == 303 ? 0 : 1);
  }
}
