package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.record.event.AgreementStep;
import dev.demarche.record.event.RecordedAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How agreements of the record are printed. */
public final class AgreementForm implements Form<RecordedAgreement> {
  private static final int EMPTY_CELLS = 8;

  private final EventForm events;
  private final EventJson json;
  private final boolean coloured;

  /** With the form of events, whose columns the rows fill. */
  public AgreementForm(EventForm events, EventJson json, boolean coloured) {
    this.events = events;
    this.json = json;
    this.coloured = coloured;
  }

  @Override
  public String header() {
    return events.header();
  }

  @Override
  public ObjectNode json(RecordedAgreement agreement) {
    return json.agreement(agreement);
  }

  /** One line: when it runs out, its name, its parties, how it stands. */
  String line(RecordedAgreement agreement) {
    return Objects.toString(agreement.deadline(), "no deadline")
        + "  "
        + Ink.CYAN.on(coloured, "deadline    ")
        + Ink.BOLD.on(coloured, agreement.name())
        + "  "
        + String.join(", ", agreement.parties())
        + Ink.DIM.on(
            coloured,
            String.format(
                Locale.ROOT,
                "  %s, until %s (%s)  %s",
                Show.lower(agreement.status()),
                agreement.expires(),
                Show.articles(agreement.mentions().size()),
                agreement.id()));
  }

  @Override
  public String table(RecordedAgreement agreement) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Ink.BOLD.on(coloured, agreement.name()) + "  " + Ink.DIM.on(coloured, agreement.id()));
    lines.add("  " + String.join(", ", agreement.parties()));
    add(lines, "signed", agreement.signed());
    add(lines, "in force", agreement.inForce());
    add(lines, "until", agreement.expires());
    lines.add("");
    lines.add(Ink.BOLD.on(coloured, "History"));
    for (AgreementStep step : agreement.history()) {
      lines.add(
          "  "
              + Show.pad(Objects.toString(step.asOf(), "undated"), 12)
              + Show.pad(Show.lower(step.status()), 13)
              + Show.pad(step.expires() == null ? "" : "until " + step.expires(), 24)
              + step.article());
    }
    lines.add("");
    lines.add(Ink.BOLD.on(coloured, "Mentions"));
    for (RecordedAgreement.Mention mention : agreement.mentions()) {
      lines.add("  " + Show.pad(Show.lower(mention.status()), 13) + mention.article());
      mention
          .evidence()
          .forEach(each -> lines.add(Ink.DIM.on(coloured, "      “" + each.exact() + "”")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String label, @Nullable String value) {
    if (value != null) {
      lines.add("  " + label + " " + value);
    }
  }

  /** Type DEADLINE, the agreement's status, and its parties as actors. */
  @Override
  public List<String> rows(RecordedAgreement agreement) {
    String day = Show.cell(agreement.deadline());
    List<String> cells = new ArrayList<>(List.of(agreement.id(), "DEADLINE", ""));
    cells.add(agreement.status().name());
    cells.add(String.join(";", agreement.parties()));
    cells.addAll(List.of("", "", day, day, "", "", ""));
    for (int i = 0; i < EMPTY_CELLS; i++) {
      cells.add("");
    }
    cells.add(String.join(";", agreement.mentions().stream().map(each -> each.article()).toList()));
    cells.add(agreement.name());
    return List.of(String.join("\t", cells.stream().map(Show::cell).toList()));
  }

  @Override
  public String html(RecordedAgreement agreement) {
    return "<article id=\"a"
        + agreement.id()
        + "\"><p>"
        + Html.text(
            agreement.deadline()
                + "  "
                + agreement.name()
                + " runs out ("
                + String.join(", ", agreement.parties())
                + ")")
        + "</p></article>";
  }
}
