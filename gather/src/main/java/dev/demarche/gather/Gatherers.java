package dev.demarche.gather;

import dev.demarche.gather.archive.GzipContainer;
import dev.demarche.gather.archive.TarContainer;
import dev.demarche.gather.archive.ZipContainer;
import dev.demarche.gather.feed.JsonFeed;
import dev.demarche.gather.feed.Sitemap;
import dev.demarche.gather.feed.XmlFeed;
import dev.demarche.gather.mail.LetterContainer;
import dev.demarche.gather.mail.MailboxContainer;
import dev.demarche.gather.paper.DocxContainer;
import dev.demarche.gather.paper.PdfContainer;
import dev.demarche.gather.table.CellsContainer;
import dev.demarche.gather.table.JsonArrayContainer;
import dev.demarche.gather.table.JsonLinesContainer;
import dev.demarche.gather.warc.WarcContainer;
import java.util.List;

/** The gatherer that Demarche reads with. */
public final class Gatherers {
  private static final Limits LIMITS = Limits.DEFAULT;

  private Gatherers() {}

  /** All kinds of containers, within the usual limits; nothing is fetched. */
  public static Gatherer standard() {
    return new Gatherer(containers(), LIMITS);
  }

  /**
   * The same, which fetches.
   *
   * @param links addresses told within one input that are fetched at most, 0 for none
   */
  public static Gatherer standard(Web web, int links) {
    return new Gatherer(containers(), LIMITS, web, links);
  }

  private static List<Container> containers() {
    return List.of(
        new WarcContainer(LIMITS),
        new GzipContainer(),
        new DocxContainer(LIMITS),
        new PdfContainer(LIMITS),
        new ZipContainer(),
        new TarContainer(),
        new MailboxContainer(LIMITS),
        new LetterContainer(LIMITS),
        new JsonLinesContainer(LIMITS),
        new JsonArrayContainer(LIMITS),
        new CellsContainer(LIMITS),
        new XmlFeed(LIMITS),
        new JsonFeed(LIMITS),
        new Sitemap());
  }
}
