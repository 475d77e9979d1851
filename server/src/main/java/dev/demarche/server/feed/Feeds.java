package dev.demarche.server.feed;

import dev.demarche.export.ExportFormat;
import dev.demarche.export.Exporter;
import dev.demarche.export.feed.AtomExporter;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Feeds of any question, calendars of any agenda, and everything in any format of the field. */
public final class Feeds {
  private final Sources sources;
  private final Downloads downloads;

  /** With what they are made from. */
  public Feeds(Sources sources) {
    this.sources = sources;
    this.downloads = new Downloads(sources);
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/feeds/events.atom", this::atom);
    routes.get("/feeds/agenda.ics", downloads::agenda);
    routes.get("/export/{format}", this::export);
  }

  private void atom(Context request) throws IOException {
    Asked asked = Asked.of(request, sources);
    atom(request, asked, request.path() + asked.filters().query());
  }

  /** Sends a question as a feed, which tells where it is from. */
  public void atom(Context request, Asked asked, String self) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Exporter exporter = new AtomExporter(asked.question().asOf(), self, out)) {
      for (RecordedEvent event : asked.ask(sources.chronicle()::timeline).results()) {
        exporter.write(event);
      }
    }
    Answer.send(request, MediaTypes.of(ExportFormat.ATOM), out.toByteArray());
  }

  /** Sends what lies ahead of a question as a calendar. */
  public void agenda(Context request, Asked asked) {
    downloads.agenda(request, asked);
  }

  private void export(Context request) {
    ExportFormat format = format(request.pathParam("format"));
    Asked asked = Asked.of(request, sources, Downloads.PLANS);
    request.header(
        "Content-Disposition",
        "attachment; filename=\"demarche." + MediaTypes.ending(format) + "\"");
    downloads.everything(request, asked, format, MediaTypes.of(format));
  }

  private static ExportFormat format(String name) {
    return Arrays.stream(ExportFormat.values())
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, name + ": no such format"));
  }
}
