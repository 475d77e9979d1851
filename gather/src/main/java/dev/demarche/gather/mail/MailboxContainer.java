package dev.demarche.gather.mail;

import dev.demarche.gather.Container;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Lines;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Mailboxes of letters one behind the other (mbox). */
public final class MailboxContainer implements Container {
  private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
  private static final int LONGEST_TOLD = 300;

  private final Limits limits;
  private final LetterReader letters;

  /** Reads mailboxes within {@code limits}. */
  public MailboxContainer(Limits limits) {
    this.limits = limits;
    this.letters = new LetterReader(limits);
  }

  @Override
  public boolean holds(Start start) {
    String latin = start.latin();
    int end = latin.indexOf('\n');
    return end > 0
        && HeaderLines.isBetweenLetters(latin.substring(0, end))
        && HeaderLines.beginsWithField(latin.substring(end + 1));
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    Lines lines = new Lines(in, limits.document());
    Letter letter = new Letter();
    int number = 0;
    boolean blank = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      String told = told(line);
      if (blank && HeaderLines.isBetweenLetters(told)) {
        read(uri, number++, letter, stated, sink);
        letter = new Letter();
      } else {
        letter.add(line, QUOTED.matcher(told).matches() ? 1 : 0);
      }
      blank = told.isBlank();
    }
    read(uri, number, letter, stated, sink);
  }

  private void read(String uri, int number, Letter letter, Stated stated, Sink sink)
      throws IOException {
    String place = uri + "!/" + number;
    if (letter.tooLarge) {
      sink.found(new Fault(place, "larger than " + limits.document() + " bytes"));
    } else if (number > 0) {
      letters.read(place, letter.bytes.toByteArray(), stated, sink);
    }
  }

  private static String told(byte[] line) {
    return new String(line, 0, Math.min(line.length, LONGEST_TOLD), StandardCharsets.ISO_8859_1);
  }

  /** The lines of a letter up to a bound. */
  private final class Letter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLarge;

    void add(byte[] line, int from) {
      tooLarge = tooLarge || bytes.size() + (long) line.length >= limits.document();
      if (!tooLarge) {
        bytes.write(line, from, line.length - from);
        bytes.write('\n');
      }
    }
  }
}
