package dev.demarche.server.page;

import dev.demarche.record.event.AgendaItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month as a table of weeks.
 *
 * @param title the month in words
 * @param before page of the month before
 * @param later page of the month after
 * @param weeks from Monday to Sunday
 */
public record CalendarView(String title, String before, String later, List<List<Day>> weeks) {
  /** Names of the days of a week. */
  public static final List<String> DAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  /** Copies the list. */
  public CalendarView {
    weeks = List.copyOf(weeks);
  }

  /**
   * A day.
   *
   * @param name day of the month, or empty where it is of another month
   * @param date ISO date
   * @param today whether it is the day as of which it is asked
   * @param entries what is on that day
   */
  public record Day(String name, String date, boolean today, List<Link> entries) {
    /** Copies the list. */
    public Day {
      entries = List.copyOf(entries);
    }

    /** For {@code aria-current}; null on all days but today. */
    public @Nullable String current() {
      return today ? "date" : null;
    }

    /** Class of the style sheet. */
    public String kind() {
      return entries.isEmpty() ? "empty" : "busy";
    }
  }

  /**
   * Of what lies ahead.
   *
   * @param path address of the page to which {@code month=} can be added
   */
  static CalendarView of(YearMonth month, LocalDate asOf, List<AgendaItem> items, String path) {
    LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); ) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < DAYS.size(); i++) {
        LocalDate day = monday.plusDays(i);
        boolean inside = YearMonth.from(day).equals(month);
        week.add(
            new Day(
                inside ? String.valueOf(day.getDayOfMonth()) : "",
                day.toString(),
                day.equals(asOf),
                inside ? entries(items, day) : List.of()));
      }
      weeks.add(week);
      monday = monday.plusWeeks(1);
    }
    String title =
        month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    String open = path.contains("?") ? path + "&month=" : path + "?month=";
    return new CalendarView(title, open + month.minusMonths(1), open + month.plusMonths(1), weeks);
  }

  private static List<Link> entries(List<AgendaItem> items, LocalDate day) {
    return items.stream()
        .filter(item -> item.day().equals(day))
        .map(CalendarView::entry)
        .distinct()
        .toList();
  }

  private static Link entry(AgendaItem item) {
    if (item instanceof AgendaItem.Act act) {
      String who =
          Stream.concat(act.event().actors().stream(), act.event().recipients().stream())
              .map(actor -> actor.name())
              .distinct()
              .collect(Collectors.joining(", "));
      return new Link(Words.lower(act.event().type()) + ": " + who, "/events/" + act.event().id());
    }
    AgendaItem.Deadline deadline = (AgendaItem.Deadline) item;
    return new Link(
        deadline.agreement().name() + " runs out", Words.agreement(deadline.agreement().id()));
  }
}
