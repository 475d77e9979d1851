package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.demarche.export.ExportFormat;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedsTest {
  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.openly();

  @Test
  void atom_ofAQuestion_isReadByRome() throws FeedException {
    HttpResponse<String> answer = served.get("/feeds/events.atom?actor=KEN&status=occurred");
    SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("Kenya – Finland: reject", "Kenya – Finland: consult");
  }

  @Test
  void atom_ofTwoQuestions_isTwoFeeds() throws FeedException {
    String body = served.get("/feeds/events.atom?type=AGREE").body();
    SyndFeed one = new SyndFeedInput().build(new StringReader(body));
    String other = served.get("/feeds/events.atom").body();
    assertThat(one.getUri()).isEqualTo("urn:demarche:feed:%2Ffeeds%2Fevents.atom%3Ftype%3DAGREE");
    assertThat(other).doesNotContain(one.getUri());
    assertThat(one.getLinks().get(0).getHref()).isEqualTo("/feeds/events.atom?type=AGREE");
  }

  @Test
  void calendar_ofAnAgenda_isReadByIcal4j() throws IOException, ParserException {
    HttpResponse<String> answer = served.get("/feeds/agenda.ics?actor=FIN");
    Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
    List<String> days =
        calendar.getComponents("VEVENT").stream()
            .map(each -> each.getRequiredProperty("DTSTART").getValue())
            .toList();
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(days).containsExactly("20250420", "20250601");
  }

  @Test
  void feeds_askedAgain_areNotSentAgain() {
    String tag = served.get("/feeds/agenda.ics").headers().firstValue("ETag").orElseThrow();
    assertThat(served.get("/feeds/agenda.ics", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void export_inEveryFormat_isAFile(ExportFormat format) {
    HttpResponse<String> answer = served.get("/export/" + format + "?actor=KEN");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isNotEmpty();
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"demarche.");
  }

  @Test
  void export_withFilter_hasOnlyWhatMatches() {
    assertThat(served.get("/export/csv?type=CONSULT").body().lines()).hasSize(2);
    assertThat(served.get("/export/csv?type=CONSULT&limit=x").statusCode()).isEqualTo(400);
  }
}
