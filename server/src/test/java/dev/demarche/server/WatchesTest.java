package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchesTest {
  private static final String TYPE = "Content-Type";

  @RegisterExtension final Servers servers = new Servers();

  private static String token(Served served) {
    return served.page("/watches").select("input[name=token]").attr("value");
  }

  private static String saved(Served served, String name, String query) {
    String form = "name=" + name + "&query=" + query + "&token=" + token(served);
    HttpResponse<String> answer = served.form("/watches", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void form_withNameAndFilters_makesAWatchWithPageFeedAndCalendar() throws Exception {
    Served served = servers.adding();

    String path = saved(served, "Forests", "%3Factor%3DKEN%26type%3DAGREE%26on%3D2020-01-01");

    Document page = served.page(path);
    assertThat(page.select("h1").text()).isEqualTo("Watch: Forests");
    assertThat(page.select("main > p a").attr("href")).isEqualTo("/search?actor=KEN&type=AGREE");
    assertThat(page.select("section[aria-labelledby=events] h3").eachText())
        .containsExactly("2025-04-20 AGREE scheduled");
    assertThat(page.select("section[aria-labelledby=came] li").eachText())
        .containsExactly("new 2025-04-20 Kenya – Finland: agree, scheduled");
    String feed = served.get(path + "/events.atom").body();
    assertThat(new SyndFeedInput().build(new StringReader(feed)).getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("Kenya – Finland: agree, scheduled");
    String calendar = served.get(path + "/agenda.ics").body();
    assertThat(new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=&query=actor%3DKEN",
        "name=x&query=colour%3Dred",
        "name=x&query=type%3DDANCE",
        "name=x&query=%25zz"
      })
  void form_withWhatIsNoQuestion_isRefused(String fields) {
    Served served = servers.adding();
    String form = fields + "&token=" + token(served);

    assertThat(served.form("/watches", form).statusCode()).isEqualTo(400);
    assertThat(served.chronicle().watches().all()).isEmpty();
  }

  @Test
  void form_withANameThatIsTaken_isRefused() {
    Served served = servers.adding();
    saved(served, "Forests", "actor%3DKEN");
    String form = "name=Forests&query=&token=" + token(served);

    assertThat(served.form("/watches", form).body()).contains("there is a watch");
  }

  @Test
  void form_withoutItsTokenOrWhereNothingIsAdded_isRefused() {
    Served open = servers.openly();
    assertThat(open.page("/watches").select("form")).isEmpty();
    assertThat(open.form("/watches", "name=x&query=").statusCode()).isEqualTo(403);

    Served adding = servers.adding();
    assertThat(adding.form("/watches", "name=x&query=&token=no").statusCode()).isEqualTo(403);
    assertThat(adding.chronicle().watches().all()).isEmpty();
  }

  @Test
  void remove_byTheForm_isGone() {
    Served served = servers.adding();
    String path = saved(served, "Forests", "actor%3DKEN");
    String form = "token=" + token(served);

    assertThat(served.form(path + "/remove", form).statusCode()).isEqualTo(303);
    assertThat(served.get(path).statusCode()).isEqualTo(404);
    assertThat(served.get("/watches/x").statusCode()).isEqualTo(404);
  }

  @Test
  void page_ofAQuestion_leadsToTheFormWithItsFilters() {
    Served served = servers.adding();
    String link =
        served.page("/search?actor=KEN&type=AGREE").select("a[href^=/watches?]").attr("href");
    assertThat(served.page(link).select("#query").attr("value")).isEqualTo("actor=KEN&type=AGREE");
  }

  @Test
  void names_thatAreHostile_areShownAsText() {
    Served served = servers.adding();
    String path = saved(served, "%3Cscript%3Ex%3C%2Fscript%3E", "text%3D%3Ci%3E");

    assertThat(served.get(path).body()).doesNotContain("<script", "<i>");
    assertThat(served.get("/watches").body()).doesNotContain("<script", "<i>");
  }

  @Test
  void api_withTheToken_savesListsAndRemoves() throws Exception {
    Served served = servers.guarded();
    String[] json = {TYPE, "application/json", "Authorization", Served.BEARER};
    String body = "{\"name\": \"Forests\", \"query\": \"actor=KEN\"}";

    HttpResponse<String> made = served.post("/api/watches", body, json);
    assertThat(made.statusCode()).isEqualTo(201);
    String path = made.headers().firstValue("Location").orElseThrow();
    String url = "{\"url\": \"https://hooks.example/in\"}";
    JsonNode hook = new ObjectMapper().readTree(served.post(path + "/webhooks", url, json).body());
    assertThat(hook.path("secret").asText()).startsWith("whsec_");

    String listed = served.get("/api/watches", "Authorization", Served.BEARER).body();
    assertThat(listed).doesNotContain("whsec_");
    JsonNode watch = new ObjectMapper().readTree(listed).at("/results/0");
    assertThat(watch.path("events").asText()).isEqualTo("/api/events?actor=KEN");
    assertThat(watch.at("/webhooks/0/url").asText()).isEqualTo("https://hooks.example/in");

    assertThat(
            served
                .send(served.to(path).DELETE().header("Authorization", Served.BEARER))
                .statusCode())
        .isEqualTo(204);
    assertThat(served.chronicle().hooks().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.example/", "https://me:pw@a.example/", "/x", "https://", "a b"})
  void api_withAnAddressThatIsNone_refusesIt(String address) {
    Served served = servers.guarded();
    String[] json = {TYPE, "application/json", "Authorization", Served.BEARER};
    served.post("/api/watches", "{\"name\": \"Forests\", \"query\": \"\"}", json);

    String body = "{\"url\": \"" + address + "\"}";
    assertThat(served.post("/api/watches/1/webhooks", body, json).statusCode()).isEqualTo(400);
  }

  @Test
  void api_withThePasswordOfABrowserOrNoJson_isRefused() {
    Served served = servers.guarded();
    assertThat(
            served
                .post("/api/watches", "{", TYPE, "text/plain", "Authorization", Served.BEARER)
                .statusCode())
        .isEqualTo(400);
    Served open = servers.adding();
    assertThat(open.post("/api/watches", "{}", TYPE, "application/json").statusCode())
        .isEqualTo(403);
  }
}
