package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * A served record and a browser for all tests of a class; after each nothing may have gone wrong.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InBrowser {
  @SuppressWarnings("NullAway.Init") // before the first test
  ServedRecord record;

  @SuppressWarnings("NullAway.Init") // before the first test
  Chromium browser;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException, InterruptedException {
    Optional<String> missing = Chromium.missing();
    if (System.getenv(Chromium.BROWSER) == null) {
      assumeTrue(missing.isEmpty(), () -> "pages are not tested: " + missing.orElse(""));
    }
    assertThat(missing).isEmpty();
    record = new ServedRecord(folder);
    browser = new Chromium(record.address());
  }

  @BeforeEach
  void begin() {
    browser.wide();
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.complaints()).isEmpty();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (record != null) {
      record.close();
      assertThat(record.complaints()).isEmpty();
    }
  }

  WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  List<String> texts(String css) {
    return browser.texts(css);
  }

  void follow(String css) {
    browser.follow(By.cssSelector(css));
  }
}
