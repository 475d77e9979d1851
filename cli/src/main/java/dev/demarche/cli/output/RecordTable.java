package dev.demarche.cli.output;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Source;
import dev.demarche.model.Statement;
import dev.demarche.model.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a record to people: events with their evidence, statements, agreements. */
public final class RecordTable {
  private static final int NARROWEST = 60;

  private final boolean coloured;
  private final int width;

  /**
   * A view.
   *
   * @param coloured whether to use colours
   * @param width columns of the terminal
   */
  public RecordTable(boolean coloured, int width) {
    this.coloured = coloured;
    this.width = Math.max(NARROWEST, width);
  }

  /** The lines of a record. */
  public String show(DiplomaticRecord record) {
    List<String> lines = new ArrayList<>();
    head(lines, record.article());
    int type = column(record.events().stream().map(RecordTable::act).toList());
    int status = column(record.events().stream().map(e -> lower(e.status())).toList());
    int date = column(record.events().stream().map(e -> date(e.date())).toList());
    for (EventMention event : record.events()) {
      event(lines, event, status, type, date);
    }
    statements(lines, record.statements());
    agreements(lines, record.agreements());
    if (record.events().isEmpty() && record.statements().isEmpty()) {
      lines.add("  no diplomatic act, nobody quoted");
    }
    return String.join("\n", lines) + "\n";
  }

  private void head(List<String> lines, Article article) {
    String title = article.title() == null ? article.uri() : article.title();
    lines.add(Ink.BOLD.on(coloured, cut(title, width)));
    String published = article.published() == null ? "undated" : article.published().toString();
    String publisher = article.publisher() == null ? "" : article.publisher() + ", ";
    lines.add(Ink.DIM.on(coloured, cut(publisher + published + "  " + article.uri(), width)));
    lines.add("");
  }

  private void event(List<String> lines, EventMention event, int status, int type, int date) {
    String parties =
        names(event.actors())
            + (event.recipients().isEmpty() ? "" : " → " + names(event.recipients()));
    String others =
        event.others().stream()
            .map(o -> "  " + lower(o.as()) + " " + o.actor().name())
            .collect(Collectors.joining());
    String place = event.place() == null ? "" : "  in " + event.place().name();
    String line =
        "  "
            + ink(event.status()).on(coloured, pad(lower(event.status()), status))
            + "  "
            + Ink.BOLD.on(coloured, pad(act(event), type))
            + "  "
            + pad(date(event.date()), date)
            + "  "
            + parties
            + others
            + place;
    lines.add(line);
    String told = told(event.sources());
    lines.add(
        Ink.DIM.on(
            coloured,
            "      “"
                + cut(event.evidence().get(0).exact(), width - 10 - told.length())
                + "”"
                + told));
  }

  private static String told(List<Source> sources) {
    return sources.isEmpty()
        ? ""
        : "  (" + sources.stream().map(Source::name).collect(Collectors.joining(", ")) + ")";
  }

  private void statements(List<String> lines, List<Statement> statements) {
    if (!statements.isEmpty()) {
      lines.add("");
      lines.add(Ink.BOLD.on(coloured, "Said"));
    }
    for (Statement s : statements) {
      String who = s.speaker() == null ? "unknown" : s.speaker().name();
      String where = s.channel() == null ? "" : ", " + s.channel();
      String relay = s.relayedBy() == null ? "" : ", by way of " + s.relayedBy();
      String tail = who + where + relay;
      lines.add(
          "  “" + cut(s.quote(), width - tail.length() - 8) + "”  " + Ink.CYAN.on(coloured, tail));
    }
  }

  private void agreements(List<String> lines, List<AgreementMention> agreements) {
    if (!agreements.isEmpty()) {
      lines.add("");
      lines.add(Ink.BOLD.on(coloured, "Agreements"));
    }
    for (AgreementMention a : agreements) {
      List<String> parts = new ArrayList<>(List.of(lower(a.status())));
      add(parts, "signed", a.signed());
      add(parts, "in force", a.inForce());
      add(parts, "until", a.expires());
      lines.add(
          "  "
              + a.name()
              + " ("
              + String.join(", ", a.parties())
              + "): "
              + String.join(", ", parts));
    }
  }

  private static void add(List<String> parts, String label, @Nullable String value) {
    if (value != null) {
      parts.add(label + " " + value);
    }
  }

  private static String act(EventMention event) {
    return event.mode() == null ? event.type().name() : event.type().name() + "/" + event.mode();
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(RecordTable::name).collect(Collectors.joining(", "));
  }

  private static String name(Actor actor) {
    boolean state = actor.state() == null || actor.kind() == ActorKind.STATE;
    return state ? actor.name() : actor.name() + " (" + actor.state() + ")";
  }

  private static String date(@Nullable TimeRef date) {
    if (date == null) {
      return "-";
    }
    String from = date.from().toString();
    return switch (date.precision()) {
      case DAY -> from;
      case MONTH -> from.substring(0, 7);
      case YEAR -> from.substring(0, 4);
      case WEEK, QUARTER, INTERVAL -> from + ".." + date.to();
    };
  }

  private static Ink ink(EventStatus status) {
    return switch (status) {
      case OCCURRED, ONGOING -> Ink.GREEN;
      case SCHEDULED -> Ink.CYAN;
      case PROPOSED, HYPOTHETICAL -> Ink.YELLOW;
      case DENIED, CANCELLED -> Ink.RED;
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static int column(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String cut(String text, int width) {
    int most = Math.max(20, width);
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
