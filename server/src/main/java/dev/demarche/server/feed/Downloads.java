package dev.demarche.server.feed;

import dev.demarche.export.AllPages;
import dev.demarche.export.ExportFormat;
import dev.demarche.export.Exporter;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.server.Answer;
import dev.demarche.server.HeadAsGet;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers questions in the formats of the field. */
public final class Downloads {
  /** Parameter: whether formats that know only deeds tell that something was announced. */
  public static final String PLANS = "plans";

  private static final int AT_ONCE = 500;

  private final Sources sources;

  /** With what they are made from. */
  public Downloads(Sources sources) {
    this.sources = sources;
  }

  /** Sends everything that matches, as it is written; no page of it. */
  public void everything(Context request, Asked asked, ExportFormat format, String type) {
    Question all = asked.question().but().limit(AT_ONCE).after(null).build();
    request.contentType(type);
    try {
      if (HeadAsGet.isHead(request)) {
        request.res().flushBuffer();
        return;
      }
      write(request, all, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Context request, Question all, ExportFormat format) throws IOException {
    try (Exporter exporter =
        sources.exports(all.asOf(), plans(request)).open(format, request.outputStream())) {
      AllPages.write(sources.chronicle(), all, format, exporter, omission -> {});
    }
  }

  /** Sends a page of acts. */
  public void page(Context request, Asked asked, ExportFormat format, String type) {
    Page<RecordedEvent> page = asked.ask(sources.chronicle()::timeline);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Exporter exporter =
        sources.exports(asked.question().asOf(), plans(request)).open(format, out)) {
      for (RecordedEvent event : page.results()) {
        exporter.write(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (page.next() != null) {
      Answer.more(request, asked, page.next());
    }
    Answer.send(request, type, out.toByteArray());
  }

  private static boolean plans(Context request) {
    return "true".equals(request.queryParam(PLANS));
  }

  /** Sends what lies ahead as a calendar. */
  public void agenda(Context request) {
    agenda(request, Asked.of(request, sources));
  }

  /** Sends what lies ahead of a question as a calendar. */
  public void agenda(Context request, Asked asked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Exporter exporter =
        sources.exports(asked.question().asOf(), false).open(ExportFormat.ICAL, out)) {
      for (AgendaItem item : asked.ask(sources.chronicle()::agenda).results()) {
        if (item instanceof AgendaItem.Act act) {
          exporter.write(act.event());
        } else if (item instanceof AgendaItem.Deadline deadline) {
          exporter.write(deadline.agreement());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Answer.send(request, MediaTypes.of(ExportFormat.ICAL), out.toByteArray());
  }
}
