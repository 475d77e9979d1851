package dev.demarche.export.dataset;

import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Sectors.Sector;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parties by their codes in CAMEO: a country or a kind of international actor, then roles. */
final class CameoParty {
  private static final int CHUNK = 3;
  private static final String IGO = "IGO";

  private final Schemes schemes;
  private final PartyFinder finder;

  CameoParty(Schemes schemes, PartyFinder finder) {
    this.schemes = schemes;
    this.finder = finder;
  }

  /**
   * A party.
   *
   * @param code its code
   * @param name its name, or empty
   * @param capitals whether the name is in capital letters
   */
  Actor of(String code, String name, boolean capitals, LocalDate day) {
    if (code.startsWith(IGO)) {
      return body(code, capitals ? words(name) : name, day);
    }
    String first = code.length() < CHUNK ? code : code.substring(0, CHUNK);
    String state = schemes.countries().ofCameo(first).orElse(null);
    String sector = role(state == null ? code : code.substring(CHUNK));
    if (state != null && code.length() == CHUNK) {
      return Actor.state(state, schemes.countries().name(state, day).orElse(state));
    }
    String called = capitals ? words(name) : name;
    return finder.find(called.isEmpty() && state == null ? code : called, state, sector, day);
  }

  private Actor body(String code, String name, LocalDate day) {
    Optional<String> known = schemes.bodies().name(code);
    String called = name.isEmpty() ? known.orElse(code) : name;
    Actor found = finder.find(called, null, IGO, day);
    boolean person = found.kind() == ActorKind.PERSON;
    if (person) {
      return new Actor(
          null, ActorKind.PERSON, found.name(), known.orElse(null), found.office(), IGO);
    }
    boolean part = schemes.bodies().code(found.name()).equals(code);
    String own = known.isPresent() && code.length() > CHUNK && !part ? known.get() : found.name();
    return new Actor(null, ActorKind.IGO, own, null, null, IGO);
  }

  /** The first of the roles that we know. */
  private @Nullable String role(String roles) {
    for (int i = 0; i + CHUNK <= roles.length(); i += CHUNK) {
      Optional<Sector> sector = schemes.sectors().ofCameo(roles.substring(i, i + CHUNK));
      if (sector.isPresent()) {
        return sector.get().code();
      }
    }
    return null;
  }

  /** Words with a capital letter each. */
  private static String words(String capitals) {
    StringBuilder words = new StringBuilder();
    boolean inWord = false;
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      words.append(inWord ? String.valueOf(c).toLowerCase(Locale.ROOT) : String.valueOf(c));
      inWord = Character.isLetter(c) || (inWord && c == '\'');
    }
    return words.toString();
  }
}
