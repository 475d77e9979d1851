package dev.demarche.export.dataset;

import dev.demarche.coding.Ids;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.row.Lists;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Evidence;
import dev.demarche.model.Medium;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows of a data set as articles that tell of one act. */
public final class RowReader {
  private final Dataset dataset;
  private final PloverWords words;
  private final Acts acts;
  private final Parties parties;
  private final Places places;

  /** For a data set. */
  public RowReader(Dataset dataset, Schemes schemes, Knowledge knowledge) {
    this.dataset = dataset;
    words = new PloverWords(schemes.plover());
    acts = new Acts(schemes.cameo(), words);
    places = new Places(schemes.countries());
    parties = new Parties(schemes, knowledge, places);
  }

  /**
   * The article that a row is.
   *
   * @throws RowFault when it is none, or tells of no act
   */
  public DiplomaticRecord read(Row row) throws RowFault {
    String id = row.first("row.id", "row.number", "id");
    if (id.isEmpty()) {
      throw RowFault.wrong("no id");
    }
    Acts.Act act = acts.of(row);
    TimeRef date = Days.of(row);
    LocalDate day = date == null ? published(row, LocalDate.EPOCH) : date.from();
    Parties.Found found = parties.of(row, day).turned(act.turn());
    if (found.actors().isEmpty() && found.recipients().isEmpty()) {
      throw RowFault.noAct("nobody who does it and nobody to whom");
    }
    String words = words(row, act, found, date);
    Article article = article(id, words, row, published(row, day));
    EventMention mention =
        new EventMention(
            Ids.of(article.uri()),
            act.type(),
            act.mode(),
            status(row),
            found.actors(),
            found.recipients(),
            found.others(),
            date,
            places.of(row, day),
            medium(row),
            duration(row),
            topics(row),
            contexts(row, act),
            row.has("act.agreement") ? row.get("act.agreement") : null,
            sources(row),
            List.of(Evidence.of(article.text(), new Span(0, words.length()))),
            confidence(row));
    return new DiplomaticRecord(article, List.of(mention), List.of(), List.of());
  }

  private Article article(String id, String words, Row row, LocalDate published) {
    String text = KeptRow.text(words, row);
    int rest = text.indexOf("The row:", words.length());
    return new Article(
        dataset.format() + ":" + id,
        null,
        OwnRow.outlet(row, dataset.name()),
        published,
        Article.DateOrigin.OPTION,
        "en",
        text,
        digest(text),
        List.of(
            new Block(Block.Kind.PARAGRAPH, new Span(0, words.length())),
            new Block(Block.Kind.PARAGRAPH, new Span(rest, text.stripTrailing().length()))));
  }

  /** What tells whether a text has changed. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The words of the row, or where it has none, what it says in our words. */
  private static String words(Row row, Acts.Act act, Parties.Found found, @Nullable TimeRef date) {
    String own = row.get("told.words").replaceAll("\\s+", " ").strip();
    String words = own;
    if (own.isEmpty()) {
      String names =
          Stream.concat(found.actors().stream(), found.recipients().stream())
              .map(actor -> actor.name())
              .collect(Collectors.joining(", "));
      words = names + ": " + act.label() + (date == null ? "" : ", " + date.from());
    }
    int length = words.codePointCount(0, words.length());
    return length <= Evidence.LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, Evidence.LONGEST));
  }

  private static LocalDate published(Row row, LocalDate otherwise) throws RowFault {
    LocalDate told =
        Days.day(row.first("told.published", "told.updated", "added.compact", "added.time"));
    return told == null ? Days.ofUnix(row.get("added.unix"), otherwise) : told;
  }

  /** What has lapsed was arranged; the record finds out itself that it has lapsed. */
  private static EventStatus status(Row row) throws RowFault {
    String status = row.get("act.status");
    if (status.isEmpty()) {
      return EventStatus.OCCURRED;
    }
    return status.equals("LAPSED")
        ? EventStatus.SCHEDULED
        : constant(EventStatus.class, status, "status");
  }

  private static @Nullable Medium medium(Row row) throws RowFault {
    return row.has("act.medium") ? constant(Medium.class, row.get("act.medium"), "medium") : null;
  }

  /** A constant of an enumeration, in any case. */
  static <E extends Enum<E>> E constant(Class<E> of, String text, String called) throws RowFault {
    try {
      return Enum.valueOf(of, text.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw RowFault.wrong("no such " + called + ": " + text);
    }
  }

  private static @Nullable Duration duration(Row row) throws RowFault {
    if (!row.has("act.duration")) {
      return null;
    }
    try {
      return Duration.parse(row.get("act.duration"));
    } catch (DateTimeParseException e) {
      throw RowFault.wrong("no length of time: " + row.get("act.duration"));
    }
  }

  private static List<String> topics(Row row) {
    if (row.has("topics.counted")) {
      return Stream.of(row.get("topics.counted").split(";", -1))
          .map(topic -> topic.replaceAll(",\\d+$", ""))
          .toList();
    }
    return Lists.firsts(row.get("list.topics"));
  }

  private List<String> contexts(Row row, Acts.Act act) throws RowFault {
    String told = row.first("list.contexts", "act.contexts");
    return told.isEmpty() ? act.contexts() : words.contexts(Lists.firsts(told));
  }

  private static List<Source> sources(Row row) {
    List<Source> sources = new ArrayList<>();
    String outlets = row.first("list.publishers", "told.publishers", "told.publisher");
    for (String outlet : Lists.firsts(outlets)) {
      sources.add(new Source(outlet.strip(), null, ActorKind.MEDIA));
    }
    for (String voice : Lists.firsts(row.get("list.told"))) {
      sources.add(new Source(voice, null, null));
    }
    return sources;
  }

  private double confidence(Row row) throws RowFault {
    if (!row.has("confidence")) {
      return dataset.confidence();
    }
    double told = number(row.get("confidence"));
    if (!(told >= 0 && told <= 1)) {
      throw RowFault.wrong("no probability: " + row.get("confidence"));
    }
    return told;
  }

  static double number(String text) throws RowFault {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw RowFault.wrong("no number: " + text);
    }
  }
}
