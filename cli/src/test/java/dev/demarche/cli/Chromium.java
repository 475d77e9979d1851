package dev.demarche.cli;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a screen that tells what went wrong on the pages that it opened. */
final class Chromium implements AutoCloseable {
  /** Names the browser; where it is set the tests of pages must run. */
  static final String BROWSER = "DEMARCHE_BROWSER";

  /** Names the program that drives it, where that is not at its usual place. */
  static final String DRIVER = "DEMARCHE_CHROMEDRIVER";

  /** Held, since loggers are forgotten; it warns of each browser that is newer than it. */
  private static final Logger NOTES = Logger.getLogger("org.openqa.selenium.devtools");

  private static final List<String> SEVERE = List.of("serious", "critical");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int WIDE = 1100;
  private static final int HIGH = 900;
  private static final int PHONE = 360;

  private final ChromeDriver driver;
  private final String own;

  /**
   * Starts the browser.
   *
   * @param own where the addresses begin that it may ask
   */
  Chromium(String own) {
    this.own = own;
    NOTES.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driverFile().orElseThrow())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options());
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browserFile().orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--window-size=" + WIDE + "," + HIGH);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /** Why there is no browser here, or nothing where there is one. */
  static Optional<String> missing() {
    if (browserFile().isPresent() && driverFile().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "no chromium or no chromedriver (Debian packages chromium, chromium-driver), or "
            + BROWSER
            + " and "
            + DRIVER
            + " name none");
  }

  private static Optional<File> browserFile() {
    return first(
        BROWSER, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  }

  private static Optional<File> driverFile() {
    return first(DRIVER, "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
  }

  private static Optional<File> first(String variable, String... usual) {
    String named = System.getenv(variable);
    Stream<String> candidates = named == null ? Arrays.stream(usual) : Stream.of(named);
    return candidates.map(Path::of).filter(Files::isExecutable).map(Path::toFile).findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the server. */
  void open(String path) {
    driver.get(own + path);
  }

  /** Clicks on what leads to another page, and waits until it is there. */
  void follow(By what) {
    WebElement page = driver.findElement(By.tagName("html"));
    driver.findElement(what).click();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class) // Chromium's, while one page gives way to the other
        .until(ExpectedConditions.stalenessOf(page));
  }

  /** The texts of all elements that a selector names, as they are shown. */
  List<String> texts(String css) {
    String script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)";
    List<?> all = (List<?>) Objects.requireNonNull(driver.executeScript(script, css));
    return all.stream().map(String::valueOf).toList();
  }

  /** As on a large screen, light. */
  void wide() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    scheme("light");
  }

  /** As for those who like it dark. */
  void dark() {
    scheme("dark");
  }

  /** As on a phone. */
  void phone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", PHONE, "height", HIGH, "deviceScaleFactor", 1, "mobile", true));
  }

  private void scheme(String name) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", name);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What the console complained of and what was asked of other hosts since the last call. */
  List<String> complaints() {
    List<String> all = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      all.add("console: " + entry.getMessage());
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = Run.json(entry.getMessage()).path("message");
      String url = message.at("/params/request/url").asText();
      boolean asks = message.path("method").asText().equals("Network.requestWillBeSent");
      // pictures that the browser itself brings for its widgets are data:
      if (asks && !url.startsWith(own) && !url.startsWith("data:")) {
        all.add("asked elsewhere: " + url);
      }
    }
    return all;
  }

  /** Serious and critical findings of axe on the open page; all its rules where none are named. */
  @SuppressWarnings("deprecation") // the other mode opens a window for frames; we have none
  List<String> barriers(String... rules) {
    AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
    if (rules.length > 0) {
      axe.withOnlyRules(List.of(rules));
    }
    return axe.analyze(driver).getViolations().stream()
        .filter(rule -> SEVERE.contains(rule.getImpact()))
        .map(Chromium::tell)
        .toList();
  }

  private static String tell(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(each -> each.getHtml()).limit(3).toList();
  }

  /** By how many pixels the open page is wider than the screen. */
  int overflow() {
    return number("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What an expression comes to on the open page. */
  int number(String expression) {
    Object value = driver.executeScript("return " + expression);
    return ((Number) Objects.requireNonNull(value)).intValue();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
