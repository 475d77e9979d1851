package dev.demarche.server.page;

import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies ahead: a month as a calendar, and all as a list. */
public final class AgendaPage {
  private static final String MONTH = "month";
  private static final int MOST_OF_A_MONTH = 200;
  private static final int LAST_YEAR = 9998;

  private final Sources sources;
  private final Pages pages;

  /** With what it is made from. */
  public AgendaPage(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/agenda", this::agenda);
  }

  private void agenda(Context request) {
    Asked asked = Asked.of(request, sources, MONTH);
    LocalDate asOf = asked.question().asOf();
    String given = request.queryParam(MONTH);
    YearMonth month = given == null || given.isEmpty() ? YearMonth.from(asOf) : month(given);
    Page<AgendaItem> page = asked.ask(sources.chronicle()::agenda);
    String path = request.path() + asked.filters().query();
    Map<String, Object> values = new HashMap<>();
    values.put("filters", asked.filters());
    values.put("items", AgendaView.all(page.results()));
    values.put("calendar", CalendarView.of(month, asOf, of(month, asked).results(), path));
    Pages.putNext(values, request, asked, page);
    String share =
        given == null ? path : path + (path.contains("?") ? "&" : "?") + "month=" + month;
    pages.send(
        request, "agenda", Frame.asking("Agenda", request.path(), share, asked.filters()), values);
  }

  private Page<AgendaItem> of(YearMonth month, Asked asked) {
    Question whole =
        asked
            .question()
            .but()
            .from(month.atDay(1))
            .to(month.atEndOfMonth())
            .limit(MOST_OF_A_MONTH)
            .after(null)
            .build();
    return new Asked(asked.filters(), whole).ask(sources.chronicle()::agenda);
  }

  private static YearMonth month(@Nullable String given) {
    try {
      YearMonth month = YearMonth.parse(String.valueOf(given));
      if (month.getYear() < 1 || month.getYear() > LAST_YEAR) {
        throw new Refusal(400, "month: no month: " + given);
      }
      return month;
    } catch (DateTimeException e) {
      throw new Refusal(400, "month: a month as 2025-03 is needed, not " + given);
    }
  }
}
