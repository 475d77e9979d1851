package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages in a browser, as readers find them. */
class BrowserTest extends InBrowser {
  private static final String EVENT = "an event";
  private static final String AGREEMENT = "an agreement";
  private static final String ARTICLE = "an article";

  private WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  private void press(Keys key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  private void openKind(String path) {
    switch (path) {
      case EVENT -> {
        browser.open("/search?actor=URY");
        follow("main article h3 a");
      }
      case AGREEMENT -> {
        browser.open("/agreements");
        follow("section[aria-labelledby=all] th a");
      }
      case ARTICLE -> {
        openKind(EVENT);
        browser.follow(By.linkText("In the article"));
      }
      default -> browser.open(path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?on=2020-01-01",
        "/actors/KEN",
        "/actors/Nobody",
        "/pairs/KEN/FIN",
        EVENT,
        ARTICLE,
        "/agenda",
        "/agenda?month=2025-11",
        "/statements",
        "/promises",
        "/agreements",
        AGREEMENT,
        "/network",
        "/network?actor=KEN",
        "/map",
        "/disagreements",
        "/search",
        "/search?actor=VCT",
        "/read",
        "/openapi"
      })
  void page_ofEveryKind_hasNoBarriers(String path) {
    openKind(path);
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.overflow()).isZero();
    browser.dark();
    assertThat(browser.barriers("color-contrast")).isEmpty();
    browser.phone();
    assertThat(browser.overflow()).as("on a phone").isZero();
  }

  @Test
  void page_thatIsNot_saysSo() {
    browser.open("/events/none");
    assertThat(browser.barriers()).isEmpty();
    assertThat(find("main").getText()).contains("none: no event of this record");
    // the console tells of every status that is none of success
    assertThat(browser.complaints())
        .singleElement()
        .asString()
        .startsWith("console:")
        .contains("404");
  }

  @Test
  void mainLinks_byKeyboard_areReachedInTheirOrder() {
    browser.open("/");
    List<String> pages = texts("nav[aria-label=Pages] a");
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to the content");
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      press(Keys.TAB);
      reached.add(focused().getText());
      assertThat(focused().getCssValue("outline-style")).isEqualTo("solid");
    }
    assertThat(reached).isEqualTo(pages).contains("Today", "Agenda", "Search");
    press(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).isNotEqualTo(record.address() + "/");
  }

  @Test
  void skipLink_followed_leadsPastTheList() {
    browser.open("/");
    press(Keys.TAB);
    press(Keys.ENTER);
    press(Keys.TAB);
    assertThat(find("main").findElements(By.cssSelector("a")).get(0)).isEqualTo(focused());
  }

  @Test
  void map_opened_showsTheWorld() {
    browser.open("/map");
    assertThat(texts("section[aria-labelledby=places] tbody th")).contains("Helsinki");
    assertThat(browser.number("document.querySelectorAll('.map circle').length")).isPositive();
  }
}
