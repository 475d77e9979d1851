package dev.demarche.gather.mail;

import dev.demarche.gather.Container;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;

/** Single letters (eml). The letter's text has the address of the file. */
public final class LetterContainer implements Container {
  private final Limits limits;
  private final LetterReader letters;

  /** Reads letters within {@code limits}. */
  public LetterContainer(Limits limits) {
    this.limits = limits;
    this.letters = new LetterReader(limits);
  }

  @Override
  public boolean holds(Start start) {
    boolean declared = start.isNamed(".eml") || "message/rfc822".equals(start.mediaType());
    return declared
        ? HeaderLines.beginsWithField(start.latin())
        : HeaderLines.isLetter(start.latin());
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(limits.document() + 1);
    if (bytes.length > limits.document()) {
      sink.found(new Fault(uri, "larger than " + limits.document() + " bytes"));
      return;
    }
    letters.read(uri, bytes, stated, sink);
  }
}
