package dev.demarche.record.consolidation;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Precision;
import dev.demarche.model.Source;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes tellings of the records of articles. Safe for use by several threads. */
public final class Tellings {
  private static final int DAYS_BEFORE = 10;
  private static final int DAYS_AHEAD = 45;
  private static final Set<ActorKind> OFFICIAL =
      Set.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.PERSON);
  private static final Set<EventStatus> AHEAD =
      Set.of(EventStatus.SCHEDULED, EventStatus.PROPOSED, EventStatus.HYPOTHETICAL);

  private final Words words = new Words();
  private final Amounts amounts = new Amounts();
  private final DatasetRow.Finder rows = new DatasetRow.Finder();
  private final Pattern moved =
      Pattern.compile(
          Rows.first("moved-cues.tsv").stream()
              .map(cue -> Pattern.quote(cue))
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
          Pattern.CASE_INSENSITIVE);

  /** The tellings of an article's record. */
  public List<Telling> of(DiplomaticRecord record, @Nullable String likeness) {
    Origin origin = origin(record, likeness);
    return record.events().stream()
        .map(mention -> of(origin, mention, due(record, mention)))
        .toList();
  }

  /** The telling of a mention. */
  public Telling of(Origin origin, EventMention mention, @Nullable LocalDate due) {
    return new Telling(origin, mention, due, traits(origin, mention));
  }

  /** What is needed of an article. */
  public static Origin origin(DiplomaticRecord record, @Nullable String likeness) {
    return new Origin(
        record.article().uri(),
        record.article().published(),
        record.article().publisher(),
        likeness,
        voice(record),
        acts(record.events()));
  }

  /** Type, mode and parties of each act, by which articles on one story are known. */
  static String acts(List<EventMention> mentions) {
    return mentions.stream()
        .map(each -> Story.item(each, parties(each)))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<String> parties(EventMention mention) {
    return Stream.<Actor>concat(mention.actors().stream(), mention.recipients().stream())
        .map(Sides::of)
        .distinct()
        .sorted()
        .toList();
  }

  /** The state whose officials vouch for more than half of what is vouched for, in two at least. */
  private static @Nullable String voice(DiplomaticRecord record) {
    Map<String, Integer> counts = new HashMap<>();
    int sourced = 0;
    for (EventMention mention : record.events()) {
      Set<String> states = states(mention.sources());
      sourced += states.isEmpty() ? 0 : 1;
      states.forEach(state -> counts.merge(state, 1, Integer::sum));
    }
    int all = sourced;
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .orElse(null);
  }

  /** States of the officials among sources. */
  static Set<String> states(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.kind() != null && OFFICIAL.contains(source.kind()))
        .flatMap(source -> Stream.ofNullable(source.state()))
        .collect(Collectors.toSet());
  }

  /**
   * The day until which a pledge or threat holds: the end of an act ahead that the same words tell.
   */
  public static @Nullable LocalDate due(DiplomaticRecord record, EventMention mention) {
    if (mention.type() != EventType.AGREE && mention.type() != EventType.THREATEN) {
      return null;
    }
    return record.events().stream()
        .filter(other -> other.status() == EventStatus.SCHEDULED && sharesWords(mention, other))
        .flatMap(other -> Stream.ofNullable(other.date()))
        .map(TimeRef::to)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static boolean sharesWords(EventMention one, EventMention other) {
    for (Evidence a : one.evidence()) {
      for (Evidence b : other.evidence()) {
        if (a.span().overlaps(b.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private Traits traits(Origin origin, EventMention mention) {
    TimeRef days = days(origin, mention);
    return new Traits(
        days.from(),
        days.to(),
        mention.date() != null,
        isTold(mention),
        mention.evidence().stream().anyMatch(each -> moved.matcher(each.exact()).find()),
        words.of(mention),
        mention.evidence().stream().flatMap(each -> amounts.of(each.exact()).stream()).toList(),
        parties(mention),
        Story.of(origin.acts(), mention, parties(mention)),
        rows.of(origin.uri()));
  }

  /** Whether words tell the date; without, it was supplied from the rest of the article. */
  private static boolean isTold(EventMention mention) {
    TimeRef date = mention.date();
    return date != null && !date.text().isEmpty();
  }

  /** First day on which the act of a mention can have been. */
  public static LocalDate from(Origin origin, EventMention mention) {
    return days(origin, mention).from();
  }

  private static TimeRef days(Origin origin, EventMention mention) {
    TimeRef date = mention.date();
    LocalDate published = origin.published();
    if (published != null && Standing.isOne(mention)) {
      return new TimeRef(published.minusDays(Standing.DAYS), published, Precision.INTERVAL, "");
    }
    if (date != null) {
      return date;
    }
    if (published == null) {
      return new TimeRef(
          LocalDate.ofEpochDay(0).minusYears(500),
          LocalDate.ofEpochDay(0).plusYears(500),
          Precision.INTERVAL,
          "");
    }
    boolean ahead = AHEAD.contains(mention.status());
    return new TimeRef(
        published.minusDays(DAYS_BEFORE),
        ahead ? published.plusDays(DAYS_AHEAD) : published.plusDays(1),
        Precision.INTERVAL,
        "");
  }
}
