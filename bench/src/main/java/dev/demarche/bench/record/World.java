package dev.demarche.bench.record;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The invented world that articles tell of: real codes of states, everything else by chance. States
 * and words are drawn by Zipf's law, as in the news.
 */
final class World {
  private static final List<String> STARTS =
      List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "tr", "st");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou");
  private static final int SYLLABLES = 3;
  private static final int WORDS = 20_000;
  private static final int EVERYWHERE = 50;
  private static final int PERSONS = 6;
  private static final int CITIES = 5;
  private static final int TOPICS = 80;
  private static final int OUTLETS = 300;
  private static final long VOCABULARY = 1000;
  private static final long NAMES = 1_000_000;
  private static final long TOWNS = 2_000_000;

  private final List<String> states =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream().sorted().toList();
  private final Zipf byState = new Zipf(states.size());
  private final Zipf byWord = new Zipf(WORDS);
  private final Zipf byTopic = new Zipf(TOPICS);
  private final Zipf byOutlet = new Zipf(OUTLETS);
  private final Zipf byPerson = new Zipf(PERSONS);

  /** A state, by frequency. */
  String state(RandomGenerator random) {
    return states.get(byState.draw(random));
  }

  /** Another state, by frequency. */
  String other(String state, RandomGenerator random) {
    String other = state(random);
    while (other.equals(state)) {
      other = state(random);
    }
    return other;
  }

  /** The state itself. */
  Actor itself(String state) {
    return Actor.state(state, "State of " + state);
  }

  /** One of the persons in office of a state. */
  Actor person(String state, RandomGenerator random) {
    long number = NAMES + states.indexOf(state) * 100L + byPerson.draw(random);
    return new Actor(
        state,
        ActorKind.PERSON,
        capital(word(number)) + " " + capital(word(number + NAMES)),
        null,
        "Minister of " + state,
        "GOV");
  }

  /** A city of a state. */
  String city(String state, RandomGenerator random) {
    return capital(word(TOWNS + states.indexOf(state) * 100L + random.nextInt(CITIES)));
  }

  /** A word, by frequency. */
  String word(RandomGenerator random) {
    return word(VOCABULARY + rare(random));
  }

  /** Words that are in every report do not tell an act, and are not drawn. */
  private int rare(RandomGenerator random) {
    int rank = byWord.draw(random);
    while (rank < EVERYWHERE) {
      rank = byWord.draw(random);
    }
    return rank;
  }

  /** A topic, by frequency. */
  String topic(RandomGenerator random) {
    return "topic " + byTopic.draw(random);
  }

  /** An outlet, by frequency. */
  String outlet(RandomGenerator random) {
    return "Outlet " + byOutlet.draw(random);
  }

  private static String word(long number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      word.append(STARTS.get(random.nextInt(STARTS.size())));
      word.append(VOWELS.get(random.nextInt(VOWELS.size())));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
