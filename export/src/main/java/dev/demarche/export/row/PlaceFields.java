package dev.demarche.export.row;

import dev.demarche.export.code.Schemes;
import dev.demarche.knowledge.Coordinates.Point;
import dev.demarche.model.Place;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where it happens, in the ways in which data sets write places. */
final class PlaceFields {
  private static final Set<String> TOWNS = Set.of("city", "capital");

  private final Schemes schemes;

  PlaceFields(Schemes schemes) {
    this.schemes = schemes;
  }

  void addTo(Map<String, Function<Deed, @Nullable Object>> all) {
    put(all, "name", (deed, place, spot) -> place.name());
    put(all, "state", (deed, place, spot) -> place.state());
    put(all, "full", this::full);
    put(all, "city", (deed, place, spot) -> TOWNS.contains(spot.kind) ? place.name() : null);
    put(all, "province", (deed, place, spot) -> spot.kind.equals("region") ? place.name() : null);
    put(all, "country.name", (deed, place, spot) -> country(deed, place));
    put(all, "type", (deed, place, spot) -> type(place, spot));
    put(all, "fips", (deed, place, spot) -> fips(deed, place));
    put(all, "adm1", (deed, place, spot) -> fips(deed, place));
    put(
        all,
        "feature",
        (deed, place, spot) -> spot.kind.equals("state") ? fips(deed, place) : null);
    put(all, "class", (deed, place, spot) -> featureClass(spot));
    put(all, "lat", (deed, place, spot) -> spot.point == null ? null : spot.point.latitude());
    put(all, "lon", (deed, place, spot) -> spot.point == null ? null : spot.point.longitude());
    all.put(
        "place.type",
        deed -> deed.event().place() == null ? 0 : all(deed, (d, p, s) -> type(p, s)));
  }

  private record Spot(@Nullable Point point, String kind) {}

  private interface Value {
    @Nullable Object of(Deed deed, Place place, Spot spot);
  }

  private void put(Map<String, Function<Deed, @Nullable Object>> all, String name, Value value) {
    all.put("place." + name, deed -> all(deed, value));
  }

  private @Nullable Object all(Deed deed, Value value) {
    Place place = deed.event().place();
    return place == null ? null : value.of(deed, place, spot(deed, place));
  }

  private Spot spot(Deed deed, Place place) {
    if (isState(deed, place)) {
      return new Spot(
          schemes.coordinates().of(Objects.requireNonNull(place.state())).orElse(null), "state");
    }
    Point point = schemes.coordinates().of(place.state(), place.name()).orElse(null);
    return new Spot(point, point == null ? "" : point.kind());
  }

  private boolean isState(Deed deed, Place place) {
    return place.state() != null
        && schemes.countries().isName(place.state(), deed.someDay(), place.name());
  }

  private @Nullable String country(Deed deed, Place place) {
    return schemes.countries().name(place.state(), deed.someDay()).orElse(null);
  }

  private String fips(Deed deed, Place place) {
    return schemes.countries().fips(place.state(), deed.someDay());
  }

  private String full(Deed deed, Place place, Spot spot) {
    String country = country(deed, place);
    return country == null || spot.kind.equals("state")
        ? place.name()
        : place.name() + ", " + country;
  }

  /** Of GDELT: 1 country, 2 and 3 state and town of the USA, 4 town, 5 first-level region. */
  private static int type(Place place, Spot spot) {
    boolean american = "USA".equals(place.state());
    return switch (spot.kind) {
      case "state" -> 1;
      case "region" -> american ? 2 : 5;
      case "" -> 0;
      default -> american ? 3 : 4;
    };
  }

  /** Of GeoNames. */
  private static @Nullable String featureClass(Spot spot) {
    return switch (spot.kind) {
      case "state" -> "PCLI";
      case "capital" -> "PPLC";
      case "city" -> "PPL";
      case "region" -> "ADM1";
      default -> null;
    };
  }
}
