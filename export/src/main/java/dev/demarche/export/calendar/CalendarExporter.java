package dev.demarche.export.calendar;

import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.code.Schemes;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes an iCalendar file to be published: an entry for each event with a date, and deadlines. It
 * has no {@code METHOD}: so {@code DTSTAMP} is when an entry was last changed (RFC 5545, 3.8.7.2),
 * and the same record gives the same file.
 */
public final class CalendarExporter implements Exporter {
  private static final String END = "\r\n";

  /** Most octets of a line, without its end (RFC 5545, 3.1). */
  private static final int LONGEST = 75;

  private final Entries entries;
  private final Writer out;

  /** Begins the calendar. */
  public CalendarExporter(Schemes schemes, OutputStream out) throws IOException {
    entries = new Entries(schemes.coordinates());
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Demarche//Diplomatic record//EN");
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    VEvent entry = entries.of(event);
    if (entry == null) {
      return Omission.NO_DATE;
    }
    write(entry);
    return null;
  }

  @Override
  public void write(RecordedAgreement agreement) throws IOException {
    VEvent entry = entries.of(agreement);
    if (entry != null) {
      write(entry);
    }
  }

  private void write(VEvent entry) throws IOException {
    for (String line : entry.toString().split(END, -1)) {
      if (!line.isEmpty()) {
        line(line);
      }
    }
  }

  /** Folds by octets and never within a character; ical4j's own folding counts characters. */
  private void line(String line) throws IOException {
    int width = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (width + octets > LONGEST) {
        out.write(END + " ");
        width = 1;
      }
      out.write(character);
      width += octets;
    }
    out.write(END);
  }

  @Override
  public void close() throws IOException {
    line("END:VCALENDAR");
    out.close();
  }
}
