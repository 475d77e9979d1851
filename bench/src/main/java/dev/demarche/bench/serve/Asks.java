package dev.demarche.bench.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** What is asked: pages and JSON about the parties, acts and words that the record itself tells. */
final class Asks {
  /**
   * A kind of request.
   *
   * @param path with {@code {actor}}, {@code {other}}, {@code {event}} or {@code {word}}
   */
  record Kind(String name, boolean page, String path) {}

  /** A request. */
  record Ask(Kind kind, URI address) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("today", true, "/"),
          new Kind("actor", true, "/actors/{actor}"),
          new Kind("pair", true, "/pairs/{actor}/{other}"),
          new Kind("event", true, "/events/{event}"),
          new Kind("agenda", true, "/agenda?actor={actor}"),
          new Kind("search", true, "/search?actor={actor}&text={word}"),
          new Kind("statements", true, "/statements?actor={actor}"),
          new Kind("disagreements", true, "/disagreements?actor={actor}"),
          new Kind("events", false, "/api/events?actor={actor}&limit=50"),
          new Kind("events of two", false, "/api/events?actor={actor}&actor={other}&limit=50"),
          new Kind("events by words", false, "/api/events?text={word}&actor={actor}&limit=20"),
          new Kind("one event", false, "/api/events/{event}"),
          new Kind("agenda of one", false, "/api/agenda?actor={actor}&limit=50"),
          new Kind("said", false, "/api/statements?actor={actor}&limit=50"),
          new Kind("portrait", false, "/api/actors/{actor}"));

  private final URI base;
  private final SplittableRandom random;
  private final List<String> actors;
  private final List<String> events;
  private final List<String> words;

  private Asks(
      URI base,
      SplittableRandom random,
      Set<String> actors,
      Set<String> events,
      Set<String> words) {
    this.base = base;
    this.random = random;
    this.actors = List.copyOf(actors);
    this.events = List.copyOf(events);
    this.words = List.copyOf(words);
  }

  /**
   * Draws by seed from the newest 500 acts of a record.
   *
   * @throws IOException when the server cannot be asked, or its record is empty
   */
  static Asks of(HttpClient client, URI base, long seed) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/events?limit=500")).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    Set<String> actors = new LinkedHashSet<>();
    Set<String> events = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (JsonNode event : new ObjectMapper().readTree(answer.body()).path("results")) {
      events.add(event.path("id").asText());
      event.path("actors").forEach(a -> actors.add(a.path("state").asText()));
      event.path("topics").forEach(t -> words.add(t.asText()));
      String exact = event.at("/mentions/0/evidence/0/exact").asText();
      for (String word : exact.split("[^\\p{L}]+", -1)) {
        if (word.length() > 5) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    actors.removeIf(a -> a.length() != 3);
    if (actors.size() < 2) {
      throw new IOException(base + ": the record tells of fewer than two states");
    }
    return new Asks(base, new SplittableRandom(seed), actors, events, words);
  }

  /** The next ones, one of each kind in turn. */
  List<Ask> round() {
    List<Ask> round = new ArrayList<>();
    for (Kind kind : KINDS) {
      String actor = drawn(actors);
      String other = drawn(actors.stream().filter(a -> !a.equals(actor)).toList());
      String path =
          kind.path()
              .replace("{actor}", actor)
              .replace("{other}", other)
              .replace("{event}", drawn(events))
              .replace("{word}", URLEncoder.encode(drawn(words), StandardCharsets.UTF_8));
      round.add(new Ask(kind, base.resolve(path)));
    }
    return round;
  }

  private String drawn(List<String> from) {
    return from.isEmpty() ? "" : from.get(random.nextInt(from.size()));
  }
}
