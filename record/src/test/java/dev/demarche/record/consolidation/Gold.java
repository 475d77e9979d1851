package dev.demarche.record.consolidation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Medium;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gold records of articles as tellings: what a faultless reading would hand to the record. */
final class Gold {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST = 380;
  private static final Map<String, String> NAMES = names();

  private final Tellings tellings = new Tellings();

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }

  static JsonNode json(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The tellings of all articles of a folder with {@code articles} and {@code gold}, by stem. */
  Map<String, List<Telling>> folder(Path folder) {
    Map<String, List<Telling>> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      files.forEach(
          file -> {
            String stem = file.getFileName().toString().replace(".json", "");
            all.put(stem, of(stem, json(file), text(folder.resolve("articles"), stem)));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static String text(Path folder, String stem) {
    try {
      Path plain = folder.resolve(stem + ".txt");
      if (Files.exists(plain)) {
        return Files.readString(plain, StandardCharsets.UTF_8);
      }
      return Files.readString(folder.resolve(stem + ".html"), StandardCharsets.UTF_8)
          .replaceAll("(?s)<(script|style).*?</\\1>", " ")
          .replaceAll("<[^>]+>", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Telling> of(String stem, JsonNode gold, String text) {
    LocalDate day = LocalDate.parse(gold.path("published").asText());
    List<EventMention> mentions = new ArrayList<>();
    for (JsonNode event : gold.path("events")) {
      mentions.add(mention(String.format(Locale.ROOT, "%03d", mentions.size()), event, text));
    }
    Origin origin =
        new Origin(
            stem, day, gold.path("publisher").asText(null), null, null, Tellings.acts(mentions));
    return mentions.stream().map(each -> tellings.of(origin, each, null)).toList();
  }

  private static EventMention mention(String id, JsonNode event, String text) {
    List<Source> sources = new ArrayList<>();
    event.path("sources").forEach(each -> sources.add(new Source(each.asText(), null, null)));
    JsonNode medium = event.path("medium");
    return new EventMention(
        id,
        EventType.valueOf(event.path("type").asText()),
        event.path("mode").asText(null),
        EventStatus.valueOf(event.path("status").asText()),
        actors(event.path("actors")),
        actors(event.path("recipients")),
        List.of(),
        date(event.path("date")),
        place(event.path("place").asText("")),
        medium.isTextual() ? Medium.valueOf(medium.asText()) : null,
        null,
        List.of(),
        List.of(),
        null,
        sources,
        List.of(evidence(text, event.path("quote").asText())),
        0.8);
  }

  private static @Nullable TimeRef date(JsonNode date) {
    if (!date.isObject()) {
      return null;
    }
    LocalDate from = LocalDate.parse(date.path("from").asText());
    LocalDate to = LocalDate.parse(date.path("to").asText());
    return new TimeRef(
        from, to, from.equals(to) ? Precision.DAY : Precision.INTERVAL, "as gold says");
  }

  private static @Nullable Place place(String place) {
    if (place.equals("null") || place.isBlank()) {
      return null;
    }
    String[] parts = place.split("\\|", -1);
    String state = parts[0].length() == 3 ? parts[0] : null;
    String name =
        parts.length < 2 || parts[1].isEmpty() ? NAMES.getOrDefault(parts[0], parts[0]) : parts[1];
    return new Place(state, name);
  }

  private static List<Actor> actors(JsonNode list) {
    List<Actor> actors = new ArrayList<>();
    list.forEach(each -> actors.add(actor(each.asText())));
    return actors;
  }

  private static Actor actor(String text) {
    String[] parts = text.split("\\|", -1);
    String name = parts.length < 2 ? "" : parts[1];
    if (parts[0].equals("IGO") || parts[0].equals("NGO")) {
      return new Actor(null, ActorKind.valueOf(parts[0]), name, null, null, null);
    }
    if (name.isEmpty()) {
      return Actor.state(parts[0], NAMES.getOrDefault(parts[0], parts[0]));
    }
    boolean person = name.matches("\\p{Lu}\\S* .*\\p{Lu}\\S*");
    return new Actor(
        parts[0], person ? ActorKind.PERSON : kind(name), name, null, null, person ? "GOV" : null);
  }

  private static ActorKind kind(String name) {
    return name.matches(
            "(?i).*(guard|army|police|officers|forces|parliament|ministry|court|palace|government).*")
        ? ActorKind.GOVERNMENT
        : ActorKind.ORGANISATION;
  }

  /** The sentence in which a quotation stands. */
  private static Evidence evidence(String text, String quote) {
    String flat = text.replaceAll("\\s", " ");
    int at = Math.max(0, flat.indexOf(quote));
    int start = Math.max(flat.lastIndexOf(". ", at) + 1, 0);
    int end = flat.indexOf(". ", at + quote.length() - 1);
    int stop = Math.min(end < 0 ? flat.length() : end + 1, start + LONGEST);
    return Evidence.of(flat, new Span(start, Math.max(stop, start + 1)));
  }
}
