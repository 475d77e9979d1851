package dev.demarche.gather;

import dev.demarche.gather.archive.GzipContainer;
import dev.demarche.gather.archive.TarContainer;
import dev.demarche.gather.archive.ZipContainer;
import dev.demarche.gather.mail.LetterContainer;
import dev.demarche.gather.mail.MailboxContainer;
import dev.demarche.gather.paper.DocxContainer;
import dev.demarche.gather.paper.PdfContainer;
import dev.demarche.gather.table.CellsContainer;
import dev.demarche.gather.table.JsonLinesContainer;
import dev.demarche.gather.warc.WarcContainer;
import java.util.List;

/** The gatherer that Demarche reads with. */
public final class Gatherers {
  private Gatherers() {}

  /** All kinds of containers, within the usual limits. */
  public static Gatherer standard() {
    return new Gatherer(
        List.of(
            new WarcContainer(Limits.DEFAULT),
            new GzipContainer(Limits.DEFAULT),
            new DocxContainer(Limits.DEFAULT),
            new PdfContainer(Limits.DEFAULT),
            new ZipContainer(Limits.DEFAULT),
            new TarContainer(),
            new MailboxContainer(Limits.DEFAULT),
            new LetterContainer(Limits.DEFAULT),
            new JsonLinesContainer(Limits.DEFAULT),
            new CellsContainer(Limits.DEFAULT)),
        Limits.DEFAULT);
  }
}
