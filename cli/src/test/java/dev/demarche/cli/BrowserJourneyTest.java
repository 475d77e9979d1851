package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What readers do on the pages, in a browser. */
class BrowserJourneyTest extends InBrowser {
  private static final String PASTED =
      """
      Chile and Norway sign pact

      Fjord Herald
      October 3, 2025

      OSLO — Chile and Norway signed a salmon agreement in Oslo on Friday.
      """;

  @Test
  void article_pastedAndAdded_isFoundWithItsEvidence() {
    browser.open("/read");
    find("#article").sendKeys(PASTED);
    find("#uri").sendKeys("pasted.txt");
    find("input[name=add]").click();
    follow("form button");
    assertThat(texts("section.text mark.event")).isNotEmpty();

    browser.open("/search");
    find("#text").sendKeys("salmon");
    follow("main form button");
    assertThat(texts("section[aria-labelledby=results] blockquote"))
        .singleElement()
        .asString()
        .contains("Norway signed a salmon agreement");

    follow("section[aria-labelledby=results] h3 a");
    assertThat(texts("section[aria-labelledby=versions] mark").get(0)).contains("salmon");
    browser.follow(By.linkText("In the article"));
    String anchor = URI.create(String.valueOf(browser.driver().getCurrentUrl())).getFragment();
    assertThat(browser.driver().findElements(By.id(anchor))).hasSize(1);
    assertThat(find("h1").getText()).isEqualTo("Chile and Norway sign pact");
  }

  @Test
  void article_uploaded_isReadAndMarked(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("uploaded.txt");
    Files.writeString(
        file,
        """
        Oslo Herald
        October 3, 2025

        Norway condemned Chile's salmon tax on Friday.
        """);
    browser.open("/read");
    find("#file").sendKeys(file.toString());
    follow("main form button");
    assertThat(texts("section.text mark.event")).isNotEmpty();
    assertThat(texts("section[aria-labelledby=read] li").get(0)).contains("Norway");
  }

  @Test
  void facet_followed_narrowsTheList() {
    browser.open("/search");
    int all = texts("main article").size();
    browser.follow(By.cssSelector("section.facets a[href*='type=SUPPORT']"));
    assertThat(texts("main article h3"))
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(each -> each.contains("SUPPORT"));
  }

  @Test
  void filters_chosen_narrowAndCanBeShared() {
    browser.open("/search?limit=100");
    int all = texts("main article").size();
    find("#actor").sendKeys("Kenya");
    find("main form summary").click();
    find("input[name=type][value=AGREE]").click();
    follow("main form button");
    List<String> some = texts("main article h3");
    assertThat(some).isNotEmpty().hasSizeLessThan(all).allMatch(each -> each.contains("AGREE"));

    String link =
        String.valueOf(
            browser.driver().findElement(By.linkText("Link to this view")).getAttribute("href"));
    browser.open("/");
    browser.driver().get(link);
    assertThat(texts("main article h3")).isEqualTo(some);
    assertThat(find("#actor").getAttribute("value")).isEqualTo("Kenya");
  }

  @Test
  void view_ofAnyFilter_canBeSubscribedTo() throws IOException, InterruptedException {
    browser.open("/search?actor=KEN&type=AGREE");
    List<String> found = new ArrayList<>();
    for (WebElement feed :
        browser.driver().findElements(By.cssSelector("footer a[href^='/feeds/']"))) {
      found.add(typeOf(String.valueOf(feed.getAttribute("href"))));
    }
    assertThat(found).containsExactly("application/atom+xml", "text/calendar");
  }

  private static String typeOf(String address) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.discarding());
    return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
  }
}
