package dev.demarche.export.row;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who tells of it, when and in which words. */
final class TellingFields {
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String VERSION = "demarche";
  private static final int LEAD = 500;
  private static final int MISSING = -1;

  private final Function<String, String> texts;

  /**
   * With the texts that offsets count in.
   *
   * @param texts the kept text of the article with an address
   */
  TellingFields(Function<String, String> texts) {
    this.texts = texts;
  }

  void addTo(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("count.mentions", deed -> deed.event().mentions().size());
    all.put("count.sources", deed -> deed.event().sources());
    all.put("count.articles", deed -> articles(deed.event()).size());
    all.put("lead", deed -> isLead(deed.event()) ? 1 : 0);
    all.put(
        "added.compact",
        deed ->
            deed.event().first() == null
                ? deed.someDay().format(COMPACT)
                : deed.event().first().format(COMPACT));
    all.put(
        "added.time",
        deed -> time(deed.event().first() == null ? deed.someDay() : deed.event().first()));
    all.put("told.url", deed -> first(deed).article());
    all.put("told.urls", deed -> String.join(";", articles(deed.event())));
    all.put("told.publisher", deed -> first(deed).publisher());
    all.put("told.publishers", deed -> String.join(";", publishers(deed.event())));
    all.put("told.published", deed -> first(deed).published());
    all.put("told.story", deed -> Integer.toUnsignedLong(first(deed).article().hashCode()));
    all.put("told.language", deed -> "en");
    all.put("told.version", deed -> VERSION);
    all.put("told.words", deed -> first(deed).evidence().get(0).exact());
    all.put("told.side", deed -> deed.event().side());
    all.put("told.first", deed -> deed.event().first());
    all.put("told.updated", deed -> deed.event().updated());
    all.put(
        "topics.counted",
        deed ->
            deed.event().topics().stream()
                .map(topic -> topic + ",1")
                .collect(Collectors.joining(";")));
    story(all);
    mentions(all);
  }

  private static Passage first(Deed deed) {
    return deed.event().mentions().get(0);
  }

  private static List<String> articles(RecordedEvent event) {
    return event.mentions().stream().map(Passage::article).distinct().toList();
  }

  static List<String> publishers(RecordedEvent event) {
    return event.mentions().stream()
        .flatMap(passage -> Stream.ofNullable(passage.publisher()))
        .distinct()
        .toList();
  }

  /** Whether one of the articles tells of it among its first words. */
  private static boolean isLead(RecordedEvent event) {
    return event.mentions().stream()
        .anyMatch(passage -> passage.evidence().get(0).span().start() < LEAD);
  }

  private static String time(LocalDate day) {
    return day.format(COMPACT) + "000000";
  }

  private static void story(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("story.people", deed -> names(deed.event(), EnumSet.of(ActorKind.PERSON)));
    all.put(
        "story.organisations",
        deed ->
            names(
                deed.event(),
                EnumSet.of(
                    ActorKind.GOVERNMENT,
                    ActorKind.ORGANISATION,
                    ActorKind.ARMED_GROUP,
                    ActorKind.IGO,
                    ActorKind.NGO,
                    ActorKind.MEDIA)));
    all.put("story.places", deed -> names(deed.event(), EnumSet.of(ActorKind.STATE)));
  }

  private static String names(RecordedEvent event, Set<ActorKind> kinds) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .filter(actor -> kinds.contains(actor.kind()))
        .map(Actor::name)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private void mentions(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put(
        "mention.time",
        deed -> time(Objects.requireNonNullElse(mention(deed).published(), deed.someDay())));
    all.put("mention.type", deed -> host(mention(deed).article()) == null ? 2 : 1);
    all.put("mention.source", deed -> source(mention(deed)));
    all.put("mention.article", deed -> mention(deed).article());
    all.put("mention.sentence", deed -> null);
    all.put("mention.unknown", deed -> MISSING);
    all.put("mention.raw", deed -> 1);
    all.put("mention.offset", this::offset);
    all.put("mention.length", deed -> length(texts.apply(mention(deed).article())));
    all.put(
        "mention.confidence",
        deed -> Math.max(10, Math.round(deed.event().confidence() * 10) * 10));
  }

  private static Passage mention(Deed deed) {
    return Objects.requireNonNull(deed.passage(), "a row about a mention");
  }

  private static @Nullable String source(Passage mention) {
    String host = host(mention.article());
    return host == null ? mention.publisher() : host;
  }

  private static @Nullable String host(String article) {
    try {
      URI uri = new URI(article);
      return uri.getScheme() != null && uri.getScheme().startsWith("http") ? uri.getHost() : null;
    } catch (URISyntaxException e) {
      return null; // A path with a blank is no address of the web.
    }
  }

  /** In code points, as everything that leaves Demarche. */
  private int offset(Deed deed) {
    String text = texts.apply(mention(deed).article());
    int start = mention(deed).evidence().get(0).span().start();
    return start > text.length() ? MISSING : text.codePointCount(0, start);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
