package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.openly();

  private static String eventOf(String type) {
    return served.json("/api/events?type=" + type).at("/results/0/id").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "/, Today",
    "/?on=2025-01-01, Today",
    "/agenda, Agenda",
    "/disagreements, Disagreements",
    "/search, Search",
    "/read, Read an article",
    "/agenda?month=2025-06, Agenda",
    "/statements, Statements",
    "/promises, Promises",
    "/agreements, Agreements",
    "/network, Network",
    "/map, Map",
    "/actors/KEN, Kenya",
    "/pairs/KEN/FIN, Kenya and Finland",
    "/actors/Nobody, Nobody"
  })
  void page_ofItsPath_hasItsHeading(String path, String heading) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(served.page(path).select("h1").eachText()).containsExactly(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/agenda",
        "/read",
        "/pairs/KEN/FIN",
        "/actors/KEN",
        "/statements",
        "/promises",
        "/agreements",
        "/network",
        "/map"
      })
  void page_ofAnyKind_isOneForEverybody(String path) {
    Document page = served.page(path);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main#main, header nav[aria-label], footer")).hasSize(3);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    assertThat(page.select("script, style, [style], iframe, object")).isEmpty();
    for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
      boolean labelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element part : page.select("link[href], img[src]")) {
      String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
      assertThat(address).startsWith("/").doesNotStartWith("//");
    }
  }

  @Test
  void today_atItsDay_hasAllFourParts() {
    Document page = served.page("/");
    assertThat(page.select("section[aria-labelledby=new] article h3").eachText())
        .containsExactly("2025-03-12 REJECT occurred", "2025-03-10 CONSULT occurred");
    assertThat(page.select("section[aria-labelledby=coming] article h3").eachText())
        .containsExactly("2025-04-20 AGREE scheduled", "2025-06-01 Forest Partnership deadline");
    assertThat(page.select("section[aria-labelledby=lapsed] article h3").eachText())
        .containsExactly("2025-03-01 THREATEN lapsed");
  }

  @Test
  void pair_ofBoth_hasTimelineMonthsAndStatements() {
    Document page = served.page("/pairs/KEN/FIN");
    assertThat(page.select("section[aria-labelledby=timeline] article")).hasSize(4);
    assertThat(page.select("section[aria-labelledby=months] tbody tr").eachText())
        .containsExactly("2025-03 1 0 2 0");
    assertThat(page.select("section[aria-labelledby=said] blockquote").eachText())
        .containsExactly(Served.QUOTE);
    assertThat(page.select("section[aria-labelledby=ahead] article")).hasSize(2);
    assertThat(page.select("svg.chart[role=img] rect").eachAttr("class"))
        .containsExactly("q1", "q3");
  }

  @Test
  void actor_withFilter_listsOnlyWhatMatches() {
    Document page = served.page("/actors/KEN?type=consult");
    assertThat(page.select("section[aria-labelledby=timeline] article h3").eachText())
        .containsExactly("2025-03-10 CONSULT occurred");
    assertThat(page.select("nav[aria-label=Pairs] a").eachAttr("href"))
        .containsExactly("/pairs/KEN/FIN");
    assertThat(page.select("footer a[href^=/export/csv]").attr("href"))
        .isEqualTo("/export/csv?actor=KEN&type=consult");
  }

  @Test
  void event_withLapsedDate_tellsHowItCameToStandSo() {
    Document page = served.page("/events/" + eventOf("THREATEN"));
    assertThat(page.select("section[aria-labelledby=history] tbody tr").eachText())
        .containsExactly(
            "2025-02-20 scheduled 2025-03-01 c.txt",
            "2025-03-02 lapsed 2025-03-01 nobody reported it");
    assertThat(page.select("section[aria-labelledby=versions] mark").eachText())
        .containsExactly("Kenya will expel Finland's envoy on March 1.");
  }

  @Test
  void article_ofTheRecord_hasAllMarks() {
    String link = served.page("/events/" + eventOf("CONSULT")).select("a[href*=#m-]").attr("href");
    Document page = served.page(link.substring(0, link.indexOf('#')));
    assertThat(page.select("mark.event").eachText())
        .containsExactly(
            "acts", "Kenya called Finland.", "Kenya will sign a deal with Finland on April 20.");
    assertThat(page.select("section.text mark.statement").eachText()).containsExactly(Served.QUOTE);
    assertThat(page.select("section.text mark.agreement").eachText())
        .containsExactly("Forest Partnership");
    assertThat(page.select("ol li a[href^=/events/]")).hasSize(2);
    assertThat(page.select("#" + link.substring(link.indexOf('#') + 1))).hasSize(1);
  }

  @Test
  void article_withHostileTitle_showsItAsText() {
    String link = served.page("/events/" + eventOf("CONSULT")).select("a[href*=#m-]").attr("href");
    String body = served.get(link).body();
    assertThat(body).doesNotContain("<script", "<img src=x", "<i>", "<b>Salo");
    Document page = served.page(link);
    assertThat(page.select("h1").text()).isEqualTo(Served.HOSTILE);
    assertThat(page.select("[onload], [onerror]")).isEmpty();
    assertThat(page.select("a[rel~=external]").attr("href")).isEqualTo(Served.ODD_URI);
  }

  @Test
  void search_withHostileValues_keepsThemInTheForm() {
    Document page =
        served.page("/search?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&actor=%22x=y&place=%27");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("#text").attr("value")).isEqualTo("\"><script>alert(1)</script>");
    assertThat(page.select("#actor").attr("value")).isEqualTo("\"x=y");
  }

  @Test
  void search_withMoreThanAPage_leadsToTheRest() {
    Document first = served.page("/search?limit=3");
    Document second = served.page(first.select("a[rel=next]").attr("href"));
    assertThat(first.select("main article")).hasSize(3);
    assertThat(second.select("main article")).hasSize(1);
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void links_ofAllPages_leadSomewhere() {
    for (String path :
        new String[] {"/", "/actors/KEN", "/agreements", "/events/" + eventOf("AGREE")}) {
      for (Element link : served.page(path).select("a[href^=/]")) {
        int status = served.get(link.attr("href")).statusCode();
        assertThat(status).as(path + " -> " + link.attr("href")).isEqualTo(200);
      }
    }
  }
}
