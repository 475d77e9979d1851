package dev.demarche.export.dataset;

import dev.demarche.coding.Ids;
import dev.demarche.export.ImportFormat;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mentions of GDELT 2: articles that tell of an act whose row is known. A mention has the address
 * of its article, with {@code #gdelt2:} and the number of the event; its text is that of the
 * event's row with the mention below it.
 */
public final class Mentions {
  private static final String START = "\nThe mention:\n";
  private static final Pattern ADDRESS = Pattern.compile("[#&]gdelt2:[^#&]+$");
  private static final double PERCENT = 100;
  private static final int LOOKED_AT = 65_536;

  private final Dataset events = Dataset.of(ImportFormat.GDELT2);
  private final Dataset mentions = Dataset.mentions();
  private final RowReader acts;

  /**
   * With what reads the rows that are mentioned.
   *
   * @param acts the reader of GDELT 2
   */
  public Mentions(RowReader acts) {
    this.acts = acts;
  }

  /** The address of the article that the row of a mentioned event is. */
  public static String event(Row mention) throws RowFault {
    return ImportFormat.GDELT2 + ":" + mention.need("row.number", "id");
  }

  /**
   * The article that a mention is.
   *
   * @param mention its row
   * @param event the article that the row of the event is
   * @throws RowFault when it is none, or the event is no act
   */
  public DiplomaticRecord read(Row mention, Article event) throws RowFault {
    return read(mention, KeptRow.read(events, event.text()));
  }

  /**
   * Whether a file is one of mentions: its first line with as many cells as a table of GDELT 2 has
   * tells. Nothing of it is taken.
   *
   * @throws IOException when the beginning cannot be read
   */
  public static boolean isTold(BufferedInputStream file) throws IOException {
    int mentions = Dataset.mentions().columns().size();
    int events = Dataset.of(ImportFormat.GDELT2).columns().size();
    file.mark(LOOKED_AT);
    String beginning = new String(file.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    file.reset();
    return beginning
        .lines()
        .mapToInt(line -> line.split("\t", -1).length)
        .filter(cells -> cells == mentions || cells == events)
        .limit(1)
        .anyMatch(cells -> cells == mentions);
  }

  /** Whether an article is a mention as this class makes them. */
  public static boolean isKept(Article article) {
    int at = article.text().indexOf(START);
    return at >= 0
        && KeptRow.isKept(article.text().substring(0, at))
        && ADDRESS.matcher(article.uri()).find();
  }

  /**
   * Reads a mention again that an article keeps.
   *
   * @throws RowFault when the event is no act any more
   */
  public DiplomaticRecord again(Article article) throws RowFault {
    String text = article.text();
    int at = text.indexOf(START);
    Row mention = Row.of(mentions, 1, KeptRow.cells(text.substring(at + START.length())));
    return read(mention, KeptRow.read(events, text.substring(0, at)));
  }

  private DiplomaticRecord read(Row mention, Row event) throws RowFault {
    String place = mention.need("mention.article", "article");
    LocalDate day = Days.day(mention.need("mention.time", "time"));
    DiplomaticRecord act = acts.read(event);
    String text = act.article().text() + START + KeptRow.lines(mention);
    Article article =
        new Article(
            place + (place.contains("#") ? "&" : "#") + act.article().uri(),
            null,
            mention.has("mention.source") ? mention.get("mention.source") : null,
            day,
            Article.DateOrigin.OPTION,
            act.article().language(),
            text,
            RowReader.digest(text),
            act.article().blocks());
    EventMention told = told(act.events().get(0), article, mention);
    return new DiplomaticRecord(article, List.of(told), List.of(), List.of());
  }

  /** The act as the mention tells it: with its own id and how surely it was read. */
  private static EventMention told(EventMention act, Article article, Row mention) throws RowFault {
    return new EventMention(
        Ids.of(article.uri()),
        act.type(),
        act.mode(),
        act.status(),
        act.actors(),
        act.recipients(),
        act.others(),
        act.date(),
        act.place(),
        act.medium(),
        act.duration(),
        act.topics(),
        act.contexts(),
        act.agreement(),
        act.sources(),
        act.evidence(),
        mention.has("mention.confidence") ? confidence(mention) : act.confidence());
  }

  private static double confidence(Row mention) throws RowFault {
    double told = RowReader.number(mention.get("mention.confidence"));
    if (!(told >= 0 && told <= PERCENT)) {
      throw RowFault.wrong("no percentage: " + mention.get("mention.confidence"));
    }
    return told / PERCENT;
  }
}
