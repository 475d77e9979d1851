package dev.demarche.server.feed;

import dev.demarche.export.AllPages;
import dev.demarche.export.ExportFormat;
import dev.demarche.export.Exporter;
import dev.demarche.export.feed.AtomExporter;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Question;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

/** Feeds of any question, calendars of any agenda, and everything in any format of the field. */
public final class Feeds {
  private static final int AT_ONCE = 500;
  private static final String PLANS = "plans";

  private final Sources sources;

  /** With what they are made from. */
  public Feeds(Sources sources) {
    this.sources = sources;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/feeds/events.atom", this::atom);
    routes.get("/feeds/agenda.ics", this::calendar);
    routes.get("/export/{format}", this::export);
  }

  private void atom(Context request) throws IOException {
    Asked asked = Asked.of(request, sources);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String self = request.path() + asked.filters().query();
    try (Exporter exporter = new AtomExporter(asked.question().asOf(), self, out)) {
      for (RecordedEvent event : asked.ask(sources.chronicle()::timeline).results()) {
        exporter.write(event);
      }
    }
    Answer.send(request, MediaTypes.of(ExportFormat.ATOM), out.toByteArray());
  }

  private void calendar(Context request) throws IOException {
    Asked asked = Asked.of(request, sources);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LocalDate day = asked.question().asOf();
    try (Exporter exporter = sources.exports(day, false).open(ExportFormat.ICAL, out)) {
      for (AgendaItem item : asked.ask(sources.chronicle()::agenda).results()) {
        if (item instanceof AgendaItem.Act act) {
          exporter.write(act.event());
        } else if (item instanceof AgendaItem.Deadline deadline) {
          exporter.write(deadline.agreement());
        }
      }
    }
    Answer.send(request, MediaTypes.of(ExportFormat.ICAL), out.toByteArray());
  }

  /** Everything that matches, as it is written; no page of it. */
  private void export(Context request) throws IOException {
    ExportFormat format = format(request.pathParam("format"));
    Asked asked = Asked.of(request, sources, PLANS);
    Question all = asked.question().but().limit(AT_ONCE).after(null).build();
    boolean plans = "true".equals(request.queryParam(PLANS));
    request.contentType(MediaTypes.of(format));
    request.header(
        "Content-Disposition",
        "attachment; filename=\"demarche." + MediaTypes.ending(format) + "\"");
    try (Exporter exporter =
        sources.exports(all.asOf(), plans).open(format, request.outputStream())) {
      AllPages.write(sources.chronicle(), all, format, exporter, omission -> {});
    }
  }

  private static ExportFormat format(String name) {
    return Arrays.stream(ExportFormat.values())
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, name + ": no such format"));
  }
}
