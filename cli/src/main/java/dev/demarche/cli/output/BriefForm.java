package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.Brief;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.event.RecordedEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a brief is printed: a chart of the months, last acts, what is coming, promised, disputed. */
public final class BriefForm implements Form<Brief> {
  private static final String BARS = " ▁▂▃▄▅▆▇█";
  private static final int MONTHS = 24;
  private static final List<String> QUADS =
      List.of("agree in words", "cooperate", "differ in words", "conflict");

  private final EventForm events;
  private final EventJson json;
  private final AgendaForm agenda;
  private final PromiseForm promises;
  private final boolean coloured;

  /** With the forms of its parts. */
  public BriefForm(
      EventForm events, EventJson json, AgendaForm agenda, PromiseForm promises, boolean coloured) {
    this.events = events;
    this.json = json;
    this.agenda = agenda;
    this.promises = promises;
    this.coloured = coloured;
  }

  @Override
  public String header() {
    return "section\t" + events.header();
  }

  @Override
  public ObjectNode json(Brief brief) {
    return json.brief(brief);
  }

  @Override
  public String table(Brief brief) {
    List<String> lines = new ArrayList<>();
    lines.add(Ink.BOLD.on(coloured, brief.one() + " and " + brief.other()) + "  " + brief.asOf());
    lines.add("");
    chart(lines, brief);
    section(lines, "Last acts", brief.last().stream().map(events::table).toList());
    section(lines, "Coming", brief.coming().stream().map(agenda::table).toList());
    section(lines, "Promised", brief.promised().stream().map(promises::table).toList());
    section(lines, "Disputed", brief.disputed().stream().map(this::disputed).toList());
    return String.join("\n", lines) + "\n";
  }

  private String disputed(RecordedEvent event) {
    return events.table(event);
  }

  private void section(List<String> lines, String title, List<String> parts) {
    lines.add("");
    lines.add(Ink.BOLD.on(coloured, title));
    if (parts.isEmpty()) {
      lines.add(Ink.DIM.on(coloured, "nothing"));
    }
    lines.addAll(parts);
  }

  /** A row a quad class, a bar a month, all on one scale. */
  private void chart(List<String> lines, Brief brief) {
    YearMonth last = YearMonth.from(brief.asOf());
    YearMonth first = last.minusMonths(MONTHS - 1);
    int most = brief.months().stream().mapToInt(MonthlyCount::events).max().orElse(0);
    for (int quad = 1; quad <= QUADS.size(); quad++) {
      StringBuilder bars = new StringBuilder();
      int sum = 0;
      for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
        int count = count(brief.months(), month, quad);
        sum += count;
        bars.append(bar(count, most));
      }
      lines.add(String.format(Locale.ROOT, "%-16s %s %5d", QUADS.get(quad - 1), bars, sum));
    }
    lines.add(
        Ink.DIM.on(
            coloured,
            String.format(
                Locale.ROOT, "%-16s %-16s%8s  most in a month: %d", "", first, last, most)));
  }

  private static char bar(int count, int most) {
    int step = count == 0 ? 0 : Math.max(1, (count * (BARS.length() - 1) + most - 1) / most);
    return BARS.charAt(Math.min(step, BARS.length() - 1));
  }

  private static int count(List<MonthlyCount> months, YearMonth month, int quad) {
    return months.stream()
        .filter(each -> each.quad() == quad && each.month().equals(month))
        .mapToInt(MonthlyCount::events)
        .sum();
  }

  @Override
  public List<String> rows(Brief brief) {
    List<String> rows = new ArrayList<>();
    add(rows, "last", brief.last());
    for (AgendaItem item : brief.coming()) {
      agenda.rows(item).forEach(row -> rows.add("coming\t" + row));
    }
    add(rows, "promised", brief.promised());
    add(rows, "disputed", brief.disputed());
    return rows;
  }

  private void add(List<String> rows, String section, List<RecordedEvent> some) {
    some.forEach(event -> events.rows(event).forEach(row -> rows.add(section + "\t" + row)));
  }

  @Override
  public String html(Brief brief) {
    List<String> chart = new ArrayList<>();
    chart(chart, brief);
    return "<h1>"
        + Html.text(brief.one() + " and " + brief.other())
        + "</h1><pre>"
        + Html.text(String.join("\n", chart))
        + "</pre>"
        + part("Last acts", brief.last().stream().map(events::html).collect(Collectors.joining()))
        + part("Coming", brief.coming().stream().map(agenda::html).collect(Collectors.joining()))
        + part(
            "Promised", brief.promised().stream().map(promises::html).collect(Collectors.joining()))
        + part(
            "Disputed", brief.disputed().stream().map(events::html).collect(Collectors.joining()));
  }

  private static String part(String title, String content) {
    return "<section><h1>"
        + title
        + "</h1>"
        + (content.isEmpty() ? "<p>nothing</p>" : content)
        + "</section>";
  }
}
