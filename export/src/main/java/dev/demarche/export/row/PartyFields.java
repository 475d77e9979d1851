package dev.demarche.export.row;

import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Sectors.Sector;
import dev.demarche.knowledge.Coordinates.Point;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who does it and to whom, in the ways in which data sets write parties. */
final class PartyFields {
  private static final int NOWHERE = 0;
  private static final int COUNTRY_LEVEL = 1;
  private static final String IGO = "IGO";

  private final Schemes schemes;

  PartyFields(Schemes schemes) {
    this.schemes = schemes;
  }

  void addTo(Map<String, Function<Deed, @Nullable Object>> all) {
    add(new Side(all, "one.", Deed::one));
    add(new Side(all, "other.", Deed::other));
    together(all, "actors.", deed -> deed.event().actors());
    together(all, "recipients.", deed -> deed.event().recipients());
  }

  private interface Value {
    @Nullable Object of(Actor actor, LocalDate day);
  }

  /** One of the two parties of a row. */
  private record Side(
      Map<String, Function<Deed, @Nullable Object>> all,
      String prefix,
      Function<Deed, @Nullable Actor> party) {
    void put(String name, Value value) {
      put(name, value, null);
    }

    void put(String name, Value value, @Nullable Object ofNobody) {
      all.put(
          prefix + name,
          deed -> {
            Actor actor = party.apply(deed);
            return actor == null ? ofNobody : value.of(actor, deed.someDay());
          });
    }
  }

  private void add(Side side) {
    side.put("name", (actor, day) -> actor.name());
    side.put("capitals", (actor, day) -> actor.name().toUpperCase(Locale.ROOT));
    side.put("cameo", this::cameo);
    side.put("country.cameo", (actor, day) -> actor.state() == null ? null : country(actor, day));
    side.put("country.name", this::countryName);
    side.put("group", (actor, day) -> isBody(actor) ? schemes.bodies().ownCode(body(actor)) : null);
    side.put("entity", this::entity);
    side.put(
        "attribute",
        (actor, day) -> isBody(actor) ? schemes.bodies().attributes(body(actor)) : null);
    side.put("role", (actor, day) -> role(actor));
    side.put("type", (actor, day) -> isBody(actor) ? IGO : role(actor));
    side.put("sector.labels", (actor, day) -> label(actor));
    side.put("geo.type", (actor, day) -> point(actor) == null ? NOWHERE : COUNTRY_LEVEL, NOWHERE);
    side.put("geo.full", at((actor, day) -> countryName(actor, day)));
    for (String code : List.of("geo.fips", "geo.adm1", "geo.feature")) {
      side.put(code, at((actor, day) -> schemes.countries().fips(actor.state(), day)));
    }
    side.put("geo.lat", at((actor, day) -> Objects.requireNonNull(point(actor)).latitude()));
    side.put("geo.lon", at((actor, day) -> Objects.requireNonNull(point(actor)).longitude()));
  }

  /** The state of a party stands where its capital lies, as country-level rows of GDELT do. */
  private Value at(Value value) {
    return (actor, day) -> point(actor) == null ? null : value.of(actor, day);
  }

  private @Nullable String countryName(Actor actor, LocalDate day) {
    return schemes.countries().name(actor.state(), day).orElse(null);
  }

  private @Nullable Point point(Actor actor) {
    return actor.state() == null ? null : schemes.coordinates().of(actor.state()).orElse(null);
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == ActorKind.IGO || actor.body() != null;
  }

  private static String body(Actor actor) {
    return actor.body() == null ? actor.name() : actor.body();
  }

  /** Country and role, or the code of a body. */
  private String cameo(Actor actor, LocalDate day) {
    String country = country(actor, day);
    boolean plain = actor.kind() == ActorKind.STATE || country.equals(role(actor));
    return isBody(actor) || plain ? country : country + role(actor);
  }

  private String country(Actor actor, LocalDate day) {
    if (isBody(actor)) {
      return schemes.bodies().code(body(actor));
    }
    return actor.state() == null ? "" : schemes.countries().cameo(actor.state(), day);
  }

  /** Country, or which kind of international actor. */
  private String entity(Actor actor, LocalDate day) {
    if (isBody(actor)) {
      return IGO;
    }
    return actor.state() == null ? "" : schemes.countries().cameo(actor.state(), day);
  }

  private String role(Actor actor) {
    return actor.kind() == ActorKind.STATE || isBody(actor)
        ? ""
        : schemes.sectors().of(actor.sector()).map(Sector::cameo).orElse("");
  }

  private @Nullable String label(Actor actor) {
    String code = isBody(actor) ? IGO : actor.sector();
    return schemes.sectors().of(code).map(Sector::label).orElse(null);
  }

  private void together(
      Map<String, Function<Deed, @Nullable Object>> all,
      String side,
      Function<Deed, List<Actor>> parties) {
    all.put(side + "names", deed -> join(parties.apply(deed), Actor::name));
    all.put(side + "states", deed -> join(parties.apply(deed), this::polecatState));
    all.put(
        side + "cow",
        deed ->
            join(
                parties.apply(deed),
                actor -> schemes.countries().cow(actor.state(), deed.someDay())));
    all.put(
        side + "sector",
        deed -> parties.apply(deed).stream().findFirst().map(this::plover).orElse(""));
    all.put(side + "sectors", deed -> join(parties.apply(deed), this::plover));
    all.put(side + "titles", deed -> join(parties.apply(deed), Actor::office));
  }

  private String polecatState(Actor actor) {
    return isBody(actor) ? IGO : Objects.toString(actor.state(), "");
  }

  private String plover(Actor actor) {
    return schemes.sectors().of(actor.sector()).map(Sector::plover).orElse("");
  }

  /** Joined by semicolons, in step with the names; empty where nobody has a value. */
  private static String join(List<Actor> actors, Function<Actor, @Nullable String> value) {
    List<String> values =
        actors.stream()
            .map(actor -> Objects.toString(value.apply(actor), "").replace(';', ','))
            .toList();
    return values.stream().allMatch(String::isEmpty)
        ? ""
        : values.stream().collect(Collectors.joining(";"));
  }
}
