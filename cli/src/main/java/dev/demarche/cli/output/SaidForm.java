package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.model.Statement;
import dev.demarche.record.event.Said;
import java.util.List;
import java.util.Objects;

/** How quotations of the record are printed. */
public final class SaidForm implements Form<Said> {
  private static final String HEADER =
      String.join(
          "\t",
          "speaker",
          "quote",
          "channel",
          "relayedBy",
          "from",
          "to",
          "published",
          "publisher",
          "article");

  private final EventJson json;
  private final boolean coloured;
  private final int width;

  /**
   * A form.
   *
   * @param coloured whether to use colours in the view for people
   * @param width columns of the terminal
   */
  public SaidForm(EventJson json, boolean coloured, int width) {
    this.json = json;
    this.coloured = coloured;
    this.width = width;
  }

  @Override
  public String header() {
    return HEADER;
  }

  @Override
  public ObjectNode json(Said said) {
    return json.said(said);
  }

  @Override
  public String table(Said said) {
    Statement statement = said.statement();
    String day =
        statement.date() == null
            ? Objects.toString(said.published(), "undated")
            : Show.date(statement.date());
    String who = statement.speaker() == null ? "unknown" : statement.speaker().name();
    String channel = statement.channel() == null ? "" : ", " + statement.channel();
    String relay = statement.relayedBy() == null ? "" : ", by way of " + statement.relayedBy();
    return Show.pad(day, 12)
        + "“"
        + Show.cut(statement.quote(), Math.max(width, 2 * width - 30))
        + "”\n"
        + " ".repeat(12)
        + Ink.CYAN.on(coloured, who + channel + relay)
        + Ink.DIM.on(
            coloured, "  " + Objects.toString(said.publisher(), "") + "  " + said.article());
  }

  @Override
  public List<String> rows(Said said) {
    Statement statement = said.statement();
    return List.of(
        String.join(
            "\t",
            statement.speaker() == null ? "" : RecordTsv.name(statement.speaker()),
            Show.cell(statement.quote()),
            Show.cell(statement.channel()),
            Show.cell(statement.relayedBy()),
            statement.date() == null ? "" : statement.date().from().toString(),
            statement.date() == null ? "" : statement.date().to().toString(),
            Show.cell(said.published()),
            Show.cell(said.publisher()),
            Show.cell(said.article())));
  }
}
