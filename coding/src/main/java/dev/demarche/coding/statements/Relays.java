package dev.demarche.coding.statements;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.knowledge.Entry;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who passes on what somebody said: "according to the palace", "her office said". */
final class Relays {
  /** A full stop within belongs to initials: "U.S. officials". */
  private static final String NAME = "(?<name>(?:[^,.;:“”\"()]|(?<=\\b\\p{Lu})\\.){2,80}?)";

  private static final String END = "(?=[,;:“”\"()]|(?<!\\b\\p{Lu})\\.|\\.?\\s*$|\\sthat\\s)";

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|its|his|her|their)\\s");
  private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|they|it|who|which|i|we");

  private enum Place {
    BEHIND,
    OUTLET,
    BEFORE
  }

  private final Map<Place, Pattern> patterns = new EnumMap<>(Place.class);

  Relays() {
    Map<Place, List<String>> words = new EnumMap<>(Place.class);
    for (DataTable.Row row : DataTable.read("relays.tsv")) {
      words.computeIfAbsent(Place.valueOf(row.get(0)), p -> new ArrayList<>()).addAll(row.list(1));
    }
    words.forEach((place, all) -> patterns.put(place, pattern(place, String.join("|", all))));
  }

  private static Pattern pattern(Place place, String words) {
    return switch (place) {
      case BEHIND, OUTLET -> Pattern.compile("(?i)\\b(?:" + words + ")\\s" + NAME + END);
      case BEFORE ->
          Pattern.compile("(?:^|[,;]”?\"?\\s)" + NAME + "\\s(?:" + words + ")(?=\\s*[.;]|\\s*$|,)");
    };
  }

  /** Who passes a quotation on, as far as its sentence tells. */
  Optional<String> of(Reading reading, Cast cast, Voice voice, Sentence sentence) {
    Span around = sentence.span().union(voice.quotation().outer());
    String words = unquoted(reading, around);
    for (Map.Entry<Place, Pattern> entry : patterns.entrySet()) {
      Matcher m = entry.getValue().matcher(words);
      while (m.find()) {
        Span name = new Span(m.start("name"), m.end("name")).shift(around.start());
        Optional<String> teller =
            allowed(entry.getKey(), cast, voice, around, name)
                ? teller(reading, cast, voice, entry.getKey(), name)
                : Optional.empty();
        if (teller.isPresent()) {
          return teller;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Who stands behind a quotation as its teller is the speaker, unless that one is named before.
   */
  private static boolean allowed(Place place, Cast cast, Voice voice, Span around, Span name) {
    Entity speaker = voice.speaker();
    if (place != Place.BEFORE) {
      return true;
    }
    Span quotation = voice.quotation().outer();
    if (speaker == null || name.start() < quotation.end()) {
      return false;
    }
    Span before = new Span(around.start(), Math.max(around.start(), quotation.start()));
    return cast.named(before).stream().anyMatch(n -> n.entity().actor().equals(speaker.actor()));
  }

  private static Optional<String> teller(
      Reading reading, Cast cast, Voice voice, Place place, Span name) {
    String words = name.of(reading.article().text()).strip();
    Optional<Entry.Outlet> outlet = cast.outlet(name).filter(o -> !o.kind().equals("NETWORK"));
    if (outlet.isPresent()) {
      return outlet.map(Entry.Outlet::name);
    }
    if (place == Place.OUTLET || PRONOUN.matcher(words).matches()) {
      return Optional.empty();
    }
    Entity speaker = voice.speaker();
    List<Entity> who = cast.resolve(name, null, List.of());
    if (who.isEmpty()) {
      return Optional.of(ARTICLE.matcher(words).replaceFirst(""));
    }
    Actor actor = who.get(0).actor();
    boolean same = speaker != null && speaker.actor().equals(actor);
    boolean vague =
        actor.kind() == ActorKind.STATE
            || actor.kind() == ActorKind.POPULATION
            || Character.isLowerCase(actor.name().codePointAt(0));
    return same
        ? Optional.empty()
        : Optional.of(vague ? ARTICLE.matcher(words).replaceFirst("") : actor.name());
  }

  /** A passage with blanks for all that is quoted in it. */
  private static String unquoted(Reading reading, Span span) {
    StringBuilder words = new StringBuilder(span.of(reading.article().text()));
    for (Quotation quotation : reading.quotations()) {
      int from = Math.max(quotation.inner().start(), span.start());
      int to = Math.min(quotation.inner().end(), span.end());
      for (int i = from; i < to; i++) {
        words.setCharAt(i - span.start(), ' ');
      }
    }
    return words.toString();
  }
}
