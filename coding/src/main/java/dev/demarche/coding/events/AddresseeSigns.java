package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the text tells for each side's being addressed by an act whose clause names nobody. */
final class AddresseeSigns {
  /** Whom the rules of {@link Counterparts} would take. */
  static final String BY_RULE = "rule";

  private static final String HERE = "here";

  /** Over how many sentences earlier acts count. */
  private static final int MEETING = 25;

  /** Letters at which a name counts half as near. */
  private static final double NEAR = 30;

  private static final List<String> INVOLVED = List.of(BY_RULE, "behind", "before", "opposite");

  /** A side that may be addressed, and what speaks for it. */
  record Candidate(Entity entity, Map<String, Double> signs) {
    /** Whether the sentence of the act names it, or it is the actor's own state. */
    boolean isHere() {
      return signs.containsKey(HERE) || signs.containsKey(OwnState.OWN);
    }

    void add(String sign, double value) {
      signs.merge(sign, value, Math::max);
    }
  }

  private final Reading reading;
  private final Cast cast;
  private final EarlierActs earlier;
  private final NameRoles roles;
  private final StoryTies ties;
  private final Namings namings;
  private final OwnState ownState;

  AddresseeSigns(Reading reading, Cast cast, EarlierActs earlier, NameRoles roles, StoryTies ties) {
    this.ties = ties;
    namings = new Namings(reading, cast);
    ownState = new OwnState(reading, cast);
    this.reading = reading;
    this.cast = cast;
    this.earlier = earlier;
    this.roles = roles;
  }

  /** What speaks for it that nobody is addressed. */
  Map<String, Double> nobody(Frame frame, List<Entity> actors, List<Entity> byRule) {
    Map<String, Double> signs = new TreeMap<>();
    signs.put("nobody", 1.0);
    signs.put("nobody-" + frame.type(), 1.0);
    signs.put("nobody-" + frame.status(), 1.0);
    signs.put("nobody-surely", frame.score());
    signs.put("nobody-mode-" + frame.mode(), 1.0);
    actors.forEach(a -> signs.put("nobody-by-" + a.actor().kind(), 1.0));
    if (byRule.isEmpty()) {
      signs.put("nobody-" + BY_RULE, 1.0);
    }
    if (Parties.sides(actors) > 1) {
      signs.put("nobody-by-several", 1.0);
    }
    return signs;
  }

  /** All sides that may be meant, and what speaks for each. */
  List<Candidate> candidates(Frame frame, List<Entity> actors, List<Entity> byRule) {
    Map<String, Candidate> sides = new LinkedHashMap<>();
    byRule.forEach(e -> of(sides, e).add(BY_RULE, 1));
    Set<String> tellers = named(frame, actors, sides);
    earlier(frame, actors, sides);
    for (int back = 1; back <= 2 && frame.sentence() >= back; back++) {
      before(frame.sentence() - back, back, actors, sides);
    }
    sites(frame, actors, sides);
    cast.mainOther(actors).ifPresent(e -> of(sides, e).add("main", 1));
    cast.home().filter(h -> isOther(h, actors)).ifPresent(e -> of(sides, e).add("home", 1));
    sides.values().removeIf(c -> tellers.contains(c.entity().side()) && !isInvolved(c));
    List<Candidate> all = new ArrayList<>(sides.values());
    for (Candidate candidate : all) {
      String side = candidate.entity().side();
      candidate.add("is-" + candidate.entity().actor().kind(), 1);
      ties.add(candidate.signs(), frame, actors, side);
      namings.add(candidate.signs(), frame.sentence(), actors, side);
    }
    ownState.of(frame, actors).ifPresent(all::add);
    return all;
  }

  private static Candidate of(Map<String, Candidate> sides, Entity entity) {
    return sides.computeIfAbsent(entity.side(), s -> new Candidate(entity, new TreeMap<>()));
  }

  private static boolean isOther(Entity entity, List<Entity> actors) {
    return Counterparts.isOther(entity, actors);
  }

  private void before(int sentence, int back, List<Entity> actors, Map<String, Candidate> sides) {
    boolean first = true;
    for (Cast.Named named : cast.named(reading.sentences().get(sentence).span())) {
      if (isOther(named.entity(), actors)) {
        Candidate candidate = of(sides, named.entity());
        candidate.add("named-" + back, 1);
        if (first) {
          candidate.add("opens-" + back, 1);
        }
        first = false;
      }
    }
  }

  /** Whether a side has more to do with the actor than to tell of him. */
  private static boolean isInvolved(Candidate candidate) {
    return INVOLVED.stream().anyMatch(candidate.signs()::containsKey);
  }

  /** Adds those whom the sentence names; returns the sides that only tell of the act. */
  private Set<String> named(Frame frame, List<Entity> actors, Map<String, Candidate> sides) {
    Set<String> tellers = new HashSet<>();
    Span sentence = reading.sentences().get(frame.sentence()).span();
    for (Cast.Named named : cast.named(sentence)) {
      List<String> parts = roles.of(frame, named, sentence);
      if (parts.contains(NameRoles.OF_ACTOR)) {
        tellers.add(named.entity().side());
      }
      if (isOther(named.entity(), actors) && !parts.contains(NameRoles.OF_ACTOR)) {
        Candidate candidate = of(sides, named.entity());
        candidate.add(HERE, 1);
        parts.forEach(part -> candidate.add(part, 1));
        if (parts.isEmpty()) {
          boolean behind = named.span().start() >= frame.trigger().start();
          candidate.add(behind ? "behind" : "before", 1);
          candidate.add(behind ? "near-behind" : "near-before", near(named.span(), frame));
        }
      }
    }
    return tellers;
  }

  private static double recent(Frame frame, Draft draft) {
    return 1.0 / (1 + frame.sentence() - draft.firstSentence());
  }

  /** Adds the states in which places of the sentence lie. */
  private void sites(Frame frame, List<Entity> actors, Map<String, Candidate> sides) {
    for (Cast.Site site : cast.sites(reading.sentences().get(frame.sentence()).span())) {
      cast.state(site.place().state())
          .filter(s -> isOther(s, actors))
          .ifPresent(s -> of(sides, s).add("site", 1));
    }
  }

  private static double near(Span name, Frame frame) {
    int gap =
        name.start() >= frame.trigger().start()
            ? name.start() - frame.trigger().start()
            : frame.trigger().start() - name.end();
    return 1 / (1 + Math.max(0, gap) / NEAR);
  }

  private void earlier(Frame frame, List<Entity> actors, Map<String, Candidate> sides) {
    boolean last = true;
    boolean first = true;
    for (Draft draft : earlier.lastFirst(frame.sentence(), MEETING)) {
      boolean acted = draft.actors().stream().anyMatch(a -> Counterparts.isSide(a, actors));
      boolean suffered = draft.recipients().stream().anyMatch(r -> Counterparts.isSide(r, actors));
      double recent = recent(frame, draft);
      for (Entity entity : draft.parties().filter(e -> isOther(e, actors)).toList()) {
        boolean opposite = Parties.isAmong(draft.actors(), entity) ? suffered : acted;
        Candidate candidate = of(sides, entity);
        candidate.add(opposite ? "opposite" : "apart", recent);
        if (opposite && first) {
          candidate.add("last-opposite", 1);
        }
        if (opposite && draft.type() == frame.type()) {
          candidate.add("opposite-so", recent);
        }
        if (Parties.isAmong(draft.actors(), entity)) {
          candidate.add("acted", recent);
        }
        if (last) {
          candidate.add("last-act", 1);
        }
      }
      last = false;
      first &= !acted && !suffered;
    }
  }
}
