package dev.demarche.record;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Made articles, by seed, on pairs of states that do several things of one kind within a week. Who
 * acts, what about and on which day an article tells in its own words, or leaves out. It is known
 * which act each mention tells.
 */
final class Neighbours {
  private static final List<String> STATES = List.of("NOR", "CHL", "SWE", "KEN", "NPL", "PER");
  private static final List<String> GIVEN = List.of("Astrid", "Pablo", "Nils", "Wanjiru", "Dipa");
  private static final List<String> FAMILY = List.of("Berg", "Rojas", "Dahl", "Otieno", "Thapa");
  private static final LocalDate FIRST = LocalDate.parse("2031-01-06");
  private static final int DAYS = 7;
  private static final int ACTS = 3;
  private static final double UNDATED = 0.15;
  private static final double BY_PERSON = 0.5;

  private final List<List<String>> wordings = rows("wordings.tsv");
  private final List<List<String>> subjects = rows("subjects.tsv");
  private final Random random;
  private final List<DiplomaticRecord> articles = new ArrayList<>();
  private final Map<String, Deed> deeds = new LinkedHashMap<>();
  private int numbers;

  /** A number of weeks of each of some pairs of states. */
  Neighbours(long seed, int weeks) {
    random = new Random(seed);
    for (int week = 0; week < weeks; week++) {
      for (int i = 0; i + 1 < STATES.size(); i++) {
        week(FIRST.plusWeeks(week), STATES.get(i), STATES.get(i + 1));
      }
    }
  }

  /**
   * An act.
   *
   * @param number of its own
   * @param type its type
   * @param pair who acts and towards whom
   * @param week first day of the week
   */
  record Deed(int number, EventType type, String pair, LocalDate week) {
    /** Whether another is one between the same two states. */
    boolean isBetweenTheSame(Deed other) {
      return number != other.number && pair.equals(other.pair);
    }

    /** Whether another is of the same kind, between the same, in the same week. */
    boolean isBeside(Deed other) {
      return number != other.number
          && type == other.type
          && pair.equals(other.pair)
          && week.equals(other.week);
    }
  }

  List<DiplomaticRecord> articles() {
    return articles;
  }

  /** Which act each mention tells, by address and mention. */
  Map<String, Deed> deeds() {
    return deeds;
  }

  private void week(LocalDate week, String one, String other) {
    List<List<String>> about = new ArrayList<>(subjects);
    Collections.shuffle(about, random);
    List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
    Collections.shuffle(days, random);
    List<String> wording = wordings.get(random.nextInt(wordings.size()));
    EventType type = EventType.valueOf(wording.get(0));
    for (int i = 0; i < ACTS; i++) {
      Deed deed = new Deed(++numbers, type, one + "&" + other, week);
      // two talks of one day are told apart by nothing; two accusations are
      int day = type == EventType.CONSULT ? days.get(i) : random.nextInt(DAYS);
      String from = random.nextDouble() < BY_PERSON ? person(one) : one;
      String to = random.nextDouble() < BY_PERSON ? person(other) : other;
      int outlets = 2 + random.nextInt(2);
      for (int k = 0; k < outlets; k++) {
        tell(deed, week.plusDays(day), from, to, wording.get(1 + random.nextInt(3)), about.get(i));
      }
    }
  }

  private String person(String state) {
    return state + "|" + one(GIVEN) + " " + one(FAMILY);
  }

  private void tell(
      Deed deed, LocalDate day, String from, String to, String wording, List<String> subject) {
    String sentence =
        wording
            .replace("%a", name(from))
            .replace("%b", name(to))
            .replace("%s", subject.get(random.nextInt(2)));
    Act act = Act.of(deed.type(), sentence).by(from).to(to);
    if (random.nextDouble() >= UNDATED) {
      act.on(day.toString());
    }
    String uri = String.format(Locale.ROOT, "neighbours-%05d.txt", articles.size());
    LocalDate published = day.plusDays(random.nextInt(2));
    articles.add(
        Paper.of(uri, published.toString(), "Outlet " + random.nextInt(40)).tells(act).record());
    deeds.put(uri, deed);
  }

  private static String name(String party) {
    return party.contains("|") ? party.substring(party.indexOf('|') + 1) : "State of " + party;
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<List<String>> rows(String file) {
    try (InputStream in = Neighbours.class.getResourceAsStream("neighbours/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
