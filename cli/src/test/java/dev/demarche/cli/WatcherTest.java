package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Polls of a feed on loopback and of folders, a day apart, into a record. */
class WatcherTest {
  private static final Days CLOCK = new Days();
  private static final Engine ENGINE = new Engine(CLOCK);
  private static final String CALL =
      "Kenya's foreign minister called her Finnish counterpart on Monday, her office said.";
  private static final String AID = "Finland sent food aid to Kenya on Sunday, the ministry said.";
  private static final String ACCUSED =
      "Kenya on Saturday accused Finland of breaking the timber accord.";

  @TempDir Path folder;

  private final NewsSite site = new NewsSite();
  private final List<String> log = new ArrayList<>();
  private Chronicle chronicle;

  /** A clock that goes on by days. */
  private static final class Days extends Clock {
    private Instant now = Instant.parse("2031-03-12T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void open() {
    chronicle = open(folder.resolve("test.record"));
  }

  private static Chronicle open(Path place) {
    return Chronicle.open(place.toString(), new TextLikeness(), CLOCK);
  }

  @AfterEach
  void close() {
    chronicle.close();
    site.close();
  }

  @AfterAll
  static void end() {
    ENGINE.close();
  }

  /** Polls once, a day after the last time; returns what was told. */
  private List<String> poll(String... sources) {
    PollOptions options = new PollOptions();
    options.setEvery("0s");
    options.allowed.add("localhost");
    CLOCK.now = CLOCK.now.plus(Duration.ofDays(1));
    log.clear();
    try (Watcher watcher =
        new Watcher(
            chronicle,
            List.of(sources),
            options,
            article -> ENGINE.coder().code(article),
            CLOCK,
            log::add)) {
      watcher.once();
    }
    return List.copyOf(log);
  }

  private List<String> pollFeed() {
    return poll(site.address("/feed.xml"));
  }

  private static String done(int come, int corrected, int takenBack) {
    return come + " new, " + corrected + " corrected, " + takenBack + " taken back, ";
  }

  private List<RecordedEvent> events() {
    return chronicle
        .timeline(Question.on(LocalDate.parse("2031-03-20")).limit(100).build())
        .results();
  }

  @Test
  void poll_feed_readsItsPagesWithWhatItTells() {
    site.article("/a", CALL);
    site.article("/b", AID);
    site.feed("/a", "/b");

    List<String> told = pollFeed();

    assertThat(told).last().asString().contains(done(2, 0, 0) + "0 not readable");
    assertThat(told.get(0)).startsWith("new " + site.address("/a") + ", 1 act");
    assertThat(chronicle.article(site.address("/a")))
        .hasValueSatisfying(
            article -> {
              assertThat(article.publisher()).isEqualTo("Skerry Wire");
              assertThat(article.published()).isEqualTo("2031-03-11");
            });
    assertThat(events()).hasSize(2);
  }

  @Test
  void poll_nothingNew_asksByTagsAlone() {
    site.article("/a", CALL);
    site.feed("/a");
    pollFeed();
    site.answers.clear();

    assertThat(pollFeed()).last().asString().contains(done(0, 0, 0));

    assertThat(site.answers).containsExactly("304 /feed.xml", "304 /a");
  }

  @Test
  void poll_afterARestart_knowsWhatWasSeen() {
    site.article("/a", CALL);
    site.feed("/a");
    pollFeed();
    chronicle.close();
    chronicle = open(folder.resolve("test.record"));
    site.answers.clear();

    pollFeed();

    assertThat(site.answers).containsExactly("304 /feed.xml", "304 /a");
  }

  @Test
  void poll_correctedPage_replacesWhatItTold() {
    site.article("/a", CALL);
    site.feed("/a");
    pollFeed();
    site.article("/a", AID);

    List<String> told = pollFeed();

    assertThat(told.get(0)).startsWith("corrected " + site.address("/a"));
    assertThat(events()).extracting(each -> each.type().name()).containsExactly("AID");
    assertThat(chronicle.article(site.address("/a")).orElseThrow().publisher())
        .isEqualTo("Skerry Wire");
  }

  @Test
  void poll_pageThatIsGone_isTakenBackAtOnceAndComesAgain() {
    site.article("/a", CALL);
    site.article("/b", AID);
    site.feed("/a", "/b");
    pollFeed();
    site.status("/a", 410);

    assertThat(pollFeed()).contains("taken back " + site.address("/a") + ": HTTP 410");
    assertThat(events()).hasSize(1);
    assertThat(pollFeed()).last().asString().contains(done(0, 0, 0));

    site.article("/a", CALL);
    assertThat(pollFeed()).anyMatch(line -> line.startsWith("corrected " + site.address("/a")));
    assertThat(events()).hasSize(2);
  }

  @Test
  void poll_pageThatIsNotFound_isTakenBackTheThirdTime() {
    site.article("/a", CALL);
    site.feed("/a");
    pollFeed();
    site.status("/a", 404);

    pollFeed();
    pollFeed();
    assertThat(events()).hasSize(1);
    assertThat(pollFeed()).contains("taken back " + site.address("/a") + ": HTTP 404");

    assertThat(events()).isEmpty();
    assertThat(chronicle.news().traces(site.address("/a")))
        .extracting(TraceEntry::what)
        .containsExactly("withdrawn");
  }

  @Test
  void poll_feedThatIsGone_takesNothingBack() {
    site.article("/a", CALL);
    site.feed("/a");
    pollFeed();
    site.status("/feed.xml", 410);
    site.status("/a", 410);

    List<String> told = pollFeed();

    assertThat(told)
        .last()
        .asString()
        .contains(done(0, 0, 0))
        .endsWith("could not be had, 1 in a row");
    assertThat(events()).hasSize(1);
  }

  @Test
  void poll_pageThatCouldNotBeHad_isReadLater() {
    site.article("/a", CALL);
    site.feed("/a");
    site.status("/a", 500);
    assertThat(pollFeed()).contains(site.address("/a") + ": HTTP 500");

    site.article("/a", CALL);
    assertThat(pollFeed()).last().asString().contains(done(1, 0, 0));
    assertThat(chronicle.article(site.address("/a")).orElseThrow().publisher())
        .isEqualTo("Skerry Wire");
  }

  private Path write(String name, String sentence) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "<html>" + NewsSite.body(sentence) + "</html>");
  }

  private List<String> pollFolder() {
    return poll(folder.resolve("in").toString());
  }

  @Test
  void poll_folder_readsWhatIsNewAndChanged() throws IOException {
    write("a.html", CALL);
    write("b.html", AID);
    assertThat(pollFolder()).last().asString().contains(done(2, 0, 0));
    assertThat(pollFolder()).last().asString().contains(done(0, 0, 0));

    write("c.html", ACCUSED);
    write("a.html", CALL + " They spoke for an hour.");
    assertThat(pollFolder()).last().asString().contains(done(1, 1, 0));
    assertThat(events()).hasSize(3);
  }

  @Test
  void poll_folderWithoutAFile_takesItBack() throws IOException {
    write("a.html", CALL);
    Path gone = write("b.html", AID);
    pollFolder();
    Files.delete(gone);

    assertThat(pollFolder()).contains("taken back " + gone + ": the file is gone");
    assertThat(events()).hasSize(1);
    assertThat(pollFolder()).last().asString().contains(done(0, 0, 0));
  }

  @Test
  void poll_folderThatIsEmptyOrMissing_takesNothingBack() throws IOException {
    Path a = write("a.html", CALL);
    Path b = write("b.html", AID);
    pollFolder();
    Files.delete(a);
    Files.delete(b);
    assertThat(pollFolder().get(0)).contains("is empty, and held 2; nothing is taken back");
    Files.delete(folder.resolve("in"));
    assertThat(pollFolder()).last().asString().endsWith("could not be had, 2 in a row");

    assertThat(events()).hasSize(2);
  }

  @Test
  void poll_fileOfManyArticles_takesBackTheOneThatIsMissing() throws IOException {
    Path file = folder.resolve("many.jsonl");
    String one = "{\"text\": \"" + CALL + "\", \"url\": \"https://a.example/1\"}\n";
    String two = "{\"text\": \"" + AID + "\", \"url\": \"https://a.example/2\"}\n";
    Files.writeString(file, one + two);
    poll(file.toString());
    assertThat(events()).hasSize(2);
    Files.writeString(file, two);

    assertThat(poll(file.toString()))
        .contains("taken back https://a.example/1: is not in the file any more");
    assertThat(events()).hasSize(1);
  }
}
