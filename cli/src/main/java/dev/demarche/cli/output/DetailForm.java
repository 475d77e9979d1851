package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.export.json.EventJson;
import dev.demarche.model.Evidence;
import dev.demarche.record.consolidation.Link;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Step;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.event.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How an agreement is printed, and an event with all its mentions, its history, and why they are
 * one.
 */
public final class DetailForm implements Form<Detail> {
  private final EventForm events;
  private final EventJson json;
  private final AgreementForm agreements;
  private final boolean coloured;
  private final int width;

  /**
   * A form.
   *
   * @param coloured whether to use colours in the view for people
   * @param width columns of the terminal
   */
  public DetailForm(EventForm events, EventJson json, boolean coloured, int width) {
    this.events = events;
    this.json = json;
    this.agreements = new AgreementForm(events, json, coloured);
    this.coloured = coloured;
    this.width = width;
  }

  @Override
  public String header() {
    return events.header();
  }

  @Override
  public ObjectNode json(Detail detail) {
    return detail instanceof Detail.OfEvent event
        ? json(event)
        : agreements.json(((Detail.OfAgreement) detail).agreement());
  }

  private ObjectNode json(Detail.OfEvent detail) {
    ObjectNode node = events.json(detail.event());
    if (!detail.why().isEmpty()) {
      node.set("why", json.why(detail.why()));
    }
    return node;
  }

  @Override
  public String table(Detail detail) {
    List<String> lines = new ArrayList<>();
    if (detail instanceof Detail.OfEvent event) {
      lines.addAll(lines(event));
    } else {
      lines.add(agreements.table(((Detail.OfAgreement) detail).agreement()).stripTrailing());
    }
    for (TraceEntry trace : detail.traces()) {
      lines.add(Ink.DIM.on(coloured, trace.at() + "  " + trace.what() + "  " + trace.detail()));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> lines(Detail.OfEvent detail) {
    List<String> lines = new ArrayList<>(events.lines(detail.event()));
    lines.add("");
    lines.add(Ink.BOLD.on(coloured, "Mentions"));
    for (Passage passage : detail.event().mentions()) {
      lines.add("  " + Show.pad(Show.lower(passage.status()), 13) + EventForm.where(passage));
      for (Evidence evidence : passage.evidence()) {
        lines.add(
            Ink.DIM.on(coloured, "      “" + Show.cut(evidence.exact(), 2 * width - 16) + "”"));
      }
    }
    lines.add("");
    lines.add(Ink.BOLD.on(coloured, "History"));
    for (Step step : detail.event().history()) {
      lines.add(
          "  "
              + Show.pad(Objects.toString(step.asOf(), "undated"), 12)
              + Show.ink(step.status()).on(coloured, Show.pad(Show.lower(step.status()), 13))
              + Show.pad(Show.date(step.date()), 24)
              + Objects.toString(step.article(), "nobody reported it"));
    }
    variants(lines, detail.event().variants());
    why(lines, detail.why());
    return lines;
  }

  private void variants(List<String> lines, List<Variant> variants) {
    if (!variants.isEmpty()) {
      lines.add("");
      lines.add(Ink.BOLD.on(coloured, "Disputed"));
      variants.forEach(each -> lines.add("  " + EventForm.disputed(each)));
    }
  }

  private void why(List<String> lines, List<Link> why) {
    if (!why.isEmpty()) {
      lines.add("");
      lines.add(Ink.BOLD.on(coloured, "Why these are one"));
    }
    for (Link link : why) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %+.2f  %s and %s",
              link.score(),
              link.one().origin().uri(),
              link.other().origin().uri()));
      link.reasons()
          .forEach(
              each ->
                  lines.add(
                      String.format(Locale.ROOT, "      %+.2f  %s", each.weight(), each.what())));
    }
  }

  @Override
  public List<String> rows(Detail detail) {
    return detail instanceof Detail.OfEvent event
        ? events.rows(event.event())
        : agreements.rows(((Detail.OfAgreement) detail).agreement());
  }

  @Override
  public String html(Detail detail) {
    return detail instanceof Detail.OfEvent event
        ? html(event)
        : agreements.html(((Detail.OfAgreement) detail).agreement());
  }

  private String html(Detail.OfEvent detail) {
    String plain = events.html(detail.event());
    if (detail.why().isEmpty()) {
      return plain;
    }
    List<String> lines = new ArrayList<>();
    why(lines, detail.why());
    return plain + "<pre>" + Html.text(String.join("\n", lines)) + "</pre>";
  }
}
