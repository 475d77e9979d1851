package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.model.Actor;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How events of the record are printed: a few lines each. */
public final class EventForm implements Form<RecordedEvent> {
  private static final int DATE = 10;
  private static final int STATUS = 12;
  private static final String HEADER =
      String.join(
          "\t",
          "id",
          "type",
          "mode",
          "status",
          "actors",
          "recipients",
          "others",
          "from",
          "to",
          "place",
          "medium",
          "topics",
          "sources",
          "toldBy",
          "disputed",
          "promise",
          "due",
          "first",
          "updated",
          "confidence",
          "articles",
          "evidence");

  private final EventJson json;
  private final boolean coloured;
  private final int width;

  /**
   * A form.
   *
   * @param coloured whether to use colours in the view for people
   * @param width columns of the terminal
   */
  public EventForm(EventJson json, boolean coloured, int width) {
    this.json = json;
    this.coloured = coloured;
    this.width = width;
  }

  @Override
  public String header() {
    return HEADER;
  }

  @Override
  public ObjectNode json(RecordedEvent event) {
    return json.event(event);
  }

  @Override
  public String table(RecordedEvent event) {
    return String.join("\n", lines(event));
  }

  /** The lines of an event, without a blank one behind them. */
  List<String> lines(RecordedEvent event) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Show.pad(Show.date(event.date()), DATE)
            + "  "
            + Show.ink(event.status()).on(coloured, Show.pad(Show.lower(event.status()), STATUS))
            + Ink.BOLD.on(coloured, Show.act(event))
            + "  "
            + Show.parties(event));
    Passage passage = event.mentions().get(0);
    String told =
        "  ("
            + event.sources()
            + (event.sources() == 1 ? " source, " : " sources, ")
            + Show.articles(event.mentions().size())
            + ")  "
            + event.id();
    lines.add(
        Ink.DIM.on(
            coloured,
            " ".repeat(DATE + 2)
                + "“"
                + words(passage, width - DATE - 6 - told.length())
                + "”"
                + told));
    for (Variant variant : event.variants()) {
      lines.add(" ".repeat(DATE + 2) + Ink.YELLOW.on(coloured, disputed(variant)));
    }
    if (event.side() != null) {
      lines.add(
          " ".repeat(DATE + 2)
              + Ink.DIM.on(coloured, "told by the side of " + event.side() + " only"));
    }
    return lines;
  }

  /** What sources differ on. */
  static String disputed(Variant variant) {
    return variant.field()
        + ": "
        + variant.values().stream()
            .map(value -> value.value() + " (" + String.join(", ", value.toldBy()) + ")")
            .collect(Collectors.joining(" or "));
  }

  /** The first words of a passage. */
  static String words(Passage passage, int width) {
    return Show.cut(passage.evidence().get(0).exact(), width);
  }

  @Override
  public List<String> rows(RecordedEvent event) {
    Promise promise = event.promise();
    List<String> cells = new ArrayList<>();
    cells.add(event.id());
    cells.add(event.type().name());
    cells.add(Show.cell(event.mode()));
    cells.add(event.status().name());
    cells.add(names(event.actors()));
    cells.add(names(event.recipients()));
    cells.add(names(event.others().stream().map(other -> other.actor()).toList()));
    cells.add(event.date() == null ? "" : event.date().from().toString());
    cells.add(event.date() == null ? "" : event.date().to().toString());
    cells.add(
        event.place() == null
            ? ""
            : Objects.toString(event.place().state(), "") + "|" + event.place().name());
    cells.add(Show.cell(event.medium()));
    cells.add(String.join(";", event.topics()));
    cells.add(Integer.toString(event.sources()));
    cells.add(String.join(";", event.toldBy()));
    cells.add(event.variants().stream().map(Variant::field).collect(Collectors.joining(";")));
    cells.add(promise == null ? "" : promise.state().name());
    cells.add(promise == null ? "" : Show.cell(promise.due()));
    cells.add(Show.cell(event.first()));
    cells.add(Show.cell(event.updated()));
    cells.add(Double.toString(event.confidence()));
    cells.add(event.mentions().stream().map(Passage::article).collect(Collectors.joining(";")));
    cells.add(event.mentions().get(0).evidence().get(0).exact());
    return List.of(cells.stream().map(Show::cell).collect(Collectors.joining("\t")));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(RecordTsv::name).collect(Collectors.joining(";"));
  }

  @Override
  public String html(RecordedEvent event) {
    StringBuilder page = new StringBuilder("<article id=\"e").append(event.id()).append("\"><h2>");
    page.append(Html.text(Show.date(event.date()) + "  " + Show.act(event)))
        .append(" <small>")
        .append(Html.text(Show.lower(event.status())))
        .append("</small></h2><p>")
        .append(Html.text(Show.parties(event)))
        .append("</p>");
    for (Passage passage : event.mentions()) {
      page.append("<blockquote>")
          .append(Html.text(passage.evidence().get(0).exact()))
          .append("<br><span class=\"quiet\">")
          .append(Html.text(where(passage)))
          .append("</span></blockquote>");
    }
    for (Variant variant : event.variants()) {
      page.append("<p class=\"disputed\">").append(Html.text(disputed(variant))).append("</p>");
    }
    return page.append("</article>").toString();
  }

  /** Outlet, day and address of a passage. */
  static String where(Passage passage) {
    return Objects.toString(passage.publisher(), "unknown outlet")
        + ", "
        + Objects.toString(passage.published(), "undated")
        + ", "
        + passage.article();
  }
}
