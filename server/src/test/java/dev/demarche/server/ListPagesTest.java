package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListPagesTest {
  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.openly();

  @Test
  void agenda_ofAMonth_hasItsDaysAndWhatIsOnThem() {
    Document page = served.page("/agenda?month=2025-04");
    assertThat(page.select(".calendar caption").text()).isEqualTo("April 2025");
    assertThat(page.select(".calendar time")).hasSize(30);
    assertThat(page.select(".calendar td.busy").eachText())
        .containsExactly("20 agree: Kenya, Finland");
    assertThat(page.select(".months a").eachAttr("href"))
        .containsExactly("/agenda?month=2025-03", "/agenda?month=2025-05");
    assertThat(page.select("section[aria-labelledby=ahead] article")).hasSize(2);
  }

  @Test
  void agenda_withFilter_keepsItFromMonthToMonth() {
    Document page = served.page("/agenda?actor=KEN&month=2025-06");
    assertThat(page.select(".calendar td.busy").eachText())
        .containsExactly("1 Forest Partnership runs out");
    assertThat(page.select(".months a").attr("href")).isEqualTo("/agenda?actor=KEN&month=2025-05");
    assertThat(page.select("footer a").attr("href")).isEqualTo("/agenda?actor=KEN&month=2025-06");
  }

  @Test
  void agenda_withoutMonth_isOfTheDay() {
    Document page = served.page("/agenda");
    assertThat(page.select(".calendar caption").text()).isEqualTo("March 2025");
    assertThat(page.select(".calendar time[aria-current=date]").text()).isEqualTo("15");
  }

  @Test
  void statements_ofASpeaker_areHis() {
    assertThat(served.page("/statements?actor=FIN").select("figure blockquote").eachText())
        .containsExactly(Served.QUOTE);
    assertThat(served.page("/statements?actor=KEN").select("figure")).isEmpty();
    assertThat(served.page("/statements?text=signed").select("figure")).hasSize(1);
  }

  @Test
  void statement_followed_leadsToItsNote() {
    String link = served.page("/statements").select("figcaption a[href*=#s-]").attr("href");
    Document page = served.page(link.substring(0, link.indexOf('#')));
    assertThat(page.select("#" + link.substring(link.indexOf('#') + 1))).hasSize(1);
  }

  @Test
  void agreements_all_tellWhoseTheyAreAndWhenTheyRunOut() {
    Document page = served.page("/agreements");
    assertThat(page.select("section[aria-labelledby=all] tbody tr").eachText())
        .containsExactly("Forest Partnership Kenya Finland in force 2025-06-01");
    assertThat(page.select("section[aria-labelledby=coming] article h3").eachText())
        .containsExactly("2025-06-01 Forest Partnership deadline");
    assertThat(served.page("/agreements?actor=FRA").select("tbody tr")).isEmpty();
  }

  @Test
  void agreement_ofItsLink_hasItsHistoryAndWords() {
    String link =
        served.page("/agreements").select("section[aria-labelledby=all] th a").attr("href");
    Document page = served.page(link);
    assertThat(page.select("h1").text()).isEqualTo("Forest Partnership");
    assertThat(page.select("section[aria-labelledby=history] tbody tr")).hasSize(1);
    assertThat(page.select("mark.agreement").eachText()).containsExactly("Forest Partnership");
    assertThat(served.get(page.select("article h3 a").attr("href")).statusCode()).isEqualTo(200);
    assertThat(
            served.json(page.select("footer a:contains(json)").attr("href")).at("/name").asText())
        .isEqualTo("Forest Partnership");
  }

  @Test
  void facets_followed_narrowTheList() {
    Document page = served.page("/search");
    assertThat(page.select(".facets ul").get(0).select("li").eachText())
        .containsExactly("AGREE 1", "CONSULT 1", "REJECT 1", "THREATEN 1");
    assertThat(page.select(".facets ul a[href='/search?actor=KEN']").text()).isEqualTo("Kenya");
    Document narrowed = served.page("/search?source=Rift%20Observer");
    assertThat(narrowed.select("main article")).hasSize(2);
    String both = narrowed.select(".facets a:contains(REJECT)").attr("href");
    assertThat(both).isEqualTo("/search?source=Rift%20Observer&type=REJECT");
    assertThat(served.page(both).select("main article")).hasSize(1);
    assertThat(served.page(both).select(".facets a:contains(any)").eachAttr("href"))
        .containsExactly("/search?source=Rift%20Observer", "/search?type=REJECT");
  }

  @Test
  void facets_ofAParty_putASecondBesideIt() {
    Document page = served.page("/search?actor=KEN");
    assertThat(page.select(".facets a:contains(Finland)").attr("href"))
        .isEqualTo("/search?actor=KEN&actor=FIN");
  }

  @Test
  void network_ofAParty_hasItInTheMiddle() {
    Document page = served.page("/network?actor=KEN");
    assertThat(page.select("svg.net text").eachText()).containsExactly("Kenya", "Finland");
    assertThat(page.select("svg.net line").eachAttr("class")).containsExactly("both");
    assertThat(page.select("tbody tr").eachText()).containsExactly("Finland – Kenya 2 2");
    assertThat(page.select("tbody a").attr("href")).isEqualTo("/pairs/FIN/KEN");
  }

  @Test
  void map_ofActsWithoutPlace_saysSo() {
    Document page = served.page("/map");
    assertThat(page.select("main p.quiet").text()).contains("Without a place: 4.");
    assertThat(served.get("/static/world.svg").body()).startsWith("<svg");
  }
}
