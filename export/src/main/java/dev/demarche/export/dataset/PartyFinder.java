package dev.demarche.export.dataset;

import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Sectors.Sector;
import dev.demarche.knowledge.Candidate;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.Lookup;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out who a name with a state and a role is, as our tables know it. */
final class PartyFinder {
  private static final int REMEMBERED = 20_000;
  private static final Set<String> GOVERNING = Set.of("GOV", "LEG");

  private static final String GOVERNMENT = "Government";

  /** "Police (Kenya)", as ICEWS calls whom a story does not name. */
  private static final Pattern WITH_COUNTRY = Pattern.compile("(.+) \\(([^()]+)\\)");

  private final Schemes schemes;
  private final Lookup lookup;

  /** The last answers: data sets name the same parties again and again. */
  private final Map<String, Optional<Candidate>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Candidate>> eldest) {
          return size() > REMEMBERED;
        }
      };

  PartyFinder(Schemes schemes, Knowledge knowledge) {
    this.schemes = schemes;
    lookup = new Lookup(knowledge);
  }

  /**
   * A party.
   *
   * @param name its name; may be empty where there is a state
   * @param state alpha-3 code, or null
   * @param sector role code of ours, or null
   */
  Actor find(String name, @Nullable String state, @Nullable String sector, LocalDate day) {
    Matcher told = WITH_COUNTRY.matcher(name);
    if (told.matches() && schemes.countries().ofName(told.group(2)).isPresent()) {
      String home = schemes.countries().ofName(told.group(2)).get();
      return told.group(1).equals(GOVERNMENT)
          ? unnamed(home, null, day)
          : byRole(name, home, sector);
    }
    if (state != null && (name.isBlank() || schemes.countries().isName(state, day, name))) {
      return unnamed(state, sector, day);
    }
    Candidate candidate = candidate(name, day).filter(each -> fits(each, state)).orElse(null);
    return candidate == null ? byRole(name, state, sector) : of(candidate, state, sector, day);
  }

  /** A state, or somebody of it of whom only the role is known. */
  private Actor unnamed(String state, @Nullable String sector, LocalDate day) {
    String name = schemes.countries().name(state, day).orElse(state);
    if (sector == null || GOVERNING.contains(sector)) {
      return Actor.state(state, name);
    }
    String label =
        schemes.sectors().of(sector).map(Sector::label).orElse(sector).toLowerCase(Locale.ROOT);
    return byRole(name + ": " + label, state, sector);
  }

  private Optional<Candidate> candidate(String name, LocalDate day) {
    return known.computeIfAbsent(
        name + "|" + day, k -> lookup.ask(name, day).candidates().stream().findFirst());
  }

  private static boolean fits(Candidate candidate, @Nullable String state) {
    return switch (candidate.kind()) {
      case PLACE, AGREEMENT -> false;
      case BODY -> state == null;
      default -> state == null || state.equals(candidate.of());
    };
  }

  private Actor of(
      Candidate candidate, @Nullable String state, @Nullable String sector, LocalDate day) {
    String of = candidate.of() != null && candidate.of().length() == 3 ? candidate.of() : state;
    return switch (candidate.kind()) {
      case STATE -> of == null ? byRole(candidate.name(), null, sector) : unnamed(of, null, day);
      case PERSON -> new Actor(of, ActorKind.PERSON, candidate.name(), null, null, sector);
      case GOVERNMENT -> new Actor(of, ActorKind.GOVERNMENT, candidate.name(), null, null, sector);
      case BODY ->
          new Actor(
              null,
              "NGO".equals(sector) ? ActorKind.NGO : ActorKind.IGO,
              candidate.name(),
              null,
              null,
              sector);
      case MEDIA -> new Actor(of, ActorKind.MEDIA, candidate.name(), null, null, sector);
      case GROUP, PLACE, AGREEMENT -> byRole(candidate.name(), of, sector);
    };
  }

  private Actor byRole(String name, @Nullable String state, @Nullable String sector) {
    ActorKind kind = schemes.sectors().of(sector).map(Sector::kind).orElse(ActorKind.ORGANISATION);
    return new Actor(kind == ActorKind.IGO ? null : state, kind, name, null, null, sector);
  }
}
