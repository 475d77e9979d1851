package dev.demarche.server.page;

import dev.demarche.record.Chronicle;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Question;
import dev.demarche.server.query.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What matters on a day.
 *
 * @param day the day
 * @param before the page of the day before
 * @param later the page of the day after
 * @param more all that is new
 * @param fresh acts of the last seven days, the newest first
 * @param since the day before, since which the record has this
 * @param came what became of events since then, the latest first
 * @param articles articles that were corrected or taken back since then
 * @param coming what lies ahead, soonest first
 * @param disputed on what sources differ, the newest first
 * @param lapsed what was announced for one of the last thirty days and was not reported
 */
public record TodayView(
    LocalDate day,
    String before,
    String later,
    String more,
    List<EventView> fresh,
    String since,
    List<ChangeView> came,
    List<ChangeView> articles,
    List<AgendaView> coming,
    List<EventView> disputed,
    List<EventView> lapsed) {
  private static final int FEW = 10;
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  /** On the day of a question, whose filters hold for all parts. */
  static TodayView of(Chronicle chronicle, Question question, ZoneId zone) {
    LocalDate day = question.asOf();
    Question few = question.but().limit(FEW).after(null).build();
    Question fresh =
        few.but()
            .from(day.minusDays(WEEK - 1))
            .to(day)
            .statuses(EnumSet.of(Standing.OCCURRED, Standing.ONGOING))
            .build();
    Question lapsed =
        few.but().from(day.minusDays(MONTH)).to(day).statuses(EnumSet.of(Standing.LAPSED)).build();
    Instant since = day.minusDays(1).atStartOfDay(zone).toInstant();
    return new TodayView(
        day,
        on(day.minusDays(1)),
        on(day.plusDays(1)),
        more(fresh),
        EventView.all(chronicle.timeline(fresh).results()),
        day.minusDays(1).toString(),
        ChangeView.all(chronicle.news().since(few, since, FEW)),
        ChangeView.articles(chronicle.news().articles(since, FEW)),
        AgendaView.all(chronicle.agenda(few).results().stream().limit(FEW).toList()),
        EventView.all(chronicle.disagreements(few).results()),
        EventView.all(chronicle.timeline(lapsed).results()));
  }

  private static String on(LocalDate day) {
    return "/?on=" + day;
  }

  private static String more(Question fresh) {
    return "/search"
        + new Filters(Map.of())
            .with("on", fresh.asOf().toString())
            .with("from", String.valueOf(fresh.from()))
            .with("to", String.valueOf(fresh.to()))
            .with("status", "OCCURRED,ONGOING")
            .query();
  }
}
