package dev.demarche.cli.output;

import dev.demarche.coding.Codes;
import dev.demarche.export.row.Controls;
import dev.demarche.model.Actor;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.TimeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes events as tab-separated rows; participants as {@code STATE|name}, lists with ";". */
public final class RecordTsv {
  /** The columns. */
  public static final String HEADER =
      String.join(
          "\t",
          "uri",
          "published",
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
          "sources",
          "agreement",
          "cameo",
          "quad",
          "goldstein",
          "confidence",
          "evidence");

  private final Codes codes;

  /** With the table of derived codes. */
  public RecordTsv(Codes codes) {
    this.codes = codes;
  }

  /** A row an event. */
  public List<String> rows(DiplomaticRecord record) {
    return record.events().stream().map(e -> row(record, e)).toList();
  }

  private String row(DiplomaticRecord record, EventMention event) {
    TimeRef date = event.date();
    Codes.Derived derived = codes.of(event);
    List<String> cells = new ArrayList<>();
    cells.add(record.article().uri());
    cells.add(cell(record.article().published()));
    cells.add(event.type().name());
    cells.add(cell(event.mode()));
    cells.add(event.status().name());
    cells.add(actors(event.actors()));
    cells.add(actors(event.recipients()));
    cells.add(join(event.others().stream().map(o -> name(o.actor())).toList()));
    cells.add(date == null ? "" : date.from().toString());
    cells.add(date == null ? "" : date.to().toString());
    cells.add(
        event.place() == null
            ? ""
            : Objects.toString(event.place().state(), "") + "|" + event.place().name());
    cells.add(cell(event.medium()));
    cells.add(join(event.sources().stream().map(s -> s.name()).toList()));
    cells.add(cell(event.agreement()));
    cells.add(derived.cameo());
    cells.add(Integer.toString(derived.quad()));
    cells.add(Double.toString(derived.goldstein()));
    cells.add(Double.toString(event.confidence()));
    cells.add(join(event.evidence().stream().map(e -> e.exact()).toList()));
    return String.join("\t", cells.stream().map(RecordTsv::clean).toList());
  }

  private static String actors(List<Actor> actors) {
    return join(actors.stream().map(RecordTsv::name).toList());
  }

  /** {@code STATE|name}, with IGO or NGO in the place of the state of a body and its people. */
  static String name(Actor actor) {
    String side = actor.state();
    if (side == null) {
      side =
          actor.body() != null
              ? "IGO"
              : switch (actor.kind()) {
                case IGO, NGO -> actor.kind().name();
                default -> "";
              };
    }
    return side + "|" + actor.name();
  }

  private static String join(List<String> items) {
    return String.join(";", items);
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String clean(String cell) {
    return Controls.onOneLine(cell);
  }
}
