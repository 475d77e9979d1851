package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;

/** How promises are printed: what was said, and what came of it, side by side. */
public final class PromiseForm implements Form<RecordedEvent> {
  private static final int MARGIN = 12;
  private static final int STATE = 9;

  private final EventForm events;
  private final boolean coloured;
  private final int width;

  /**
   * A form.
   *
   * @param coloured whether to use colours in the view for people
   * @param width columns of the terminal
   */
  public PromiseForm(EventForm events, boolean coloured, int width) {
    this.events = events;
    this.coloured = coloured;
    this.width = width;
  }

  @Override
  public String header() {
    return events.header();
  }

  @Override
  public ObjectNode json(RecordedEvent event) {
    return events.json(event);
  }

  @Override
  public String table(RecordedEvent event) {
    Promise promise = event.promise();
    if (promise == null) {
      return events.table(event);
    }
    List<String> lines = new ArrayList<>();
    String due = promise.due() == null ? "" : "  due " + promise.due();
    lines.add(
        ink(promise.state()).on(coloured, Show.pad(Show.lower(promise.state()), STATE))
            + Ink.BOLD.on(coloured, Show.act(event))
            + "  "
            + Show.parties(event)
            + due
            + Ink.DIM.on(coloured, "  " + event.id()));
    lines.addAll(side("said", promise.made()));
    if (promise.answer() != null) {
      lines.addAll(side(promise.state() == Promise.State.KEPT ? "done" : "off", promise.answer()));
    }
    return String.join("\n", lines);
  }

  private List<String> side(String label, Passage passage) {
    String name = " ".repeat(STATE - 6) + Show.pad(label, 6);
    return List.of(
        name + "“" + EventForm.words(passage, width - MARGIN) + "”",
        " ".repeat(name.length()) + Ink.DIM.on(coloured, EventForm.where(passage)));
  }

  private static Ink ink(Promise.State state) {
    return switch (state) {
      case KEPT -> Ink.GREEN;
      case OPEN -> Ink.CYAN;
      case BROKEN -> Ink.RED;
      case OVERDUE -> Ink.YELLOW;
    };
  }

  @Override
  public List<String> rows(RecordedEvent event) {
    return events.rows(event);
  }
}
