package dev.demarche.export.dataset;

import dev.demarche.export.code.Countries;
import dev.demarche.model.Place;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the act of a row was. */
final class Places {
  private final Countries countries;

  Places(Countries countries) {
    this.countries = countries;
  }

  /** The place of a row, or null. */
  @Nullable Place of(Row row, LocalDate day) {
    String state = state(row);
    String name = row.first("place.city", "place.province", "place.name");
    if (name.isEmpty()) {
      name = row.get("place.full").replaceAll(",.*", "");
    }
    if (name.isEmpty() || (state != null && countries.isName(state, day, name))) {
      return state == null ? null : new Place(state, countries.name(state, day).orElse(state));
    }
    return new Place(state, name);
  }

  /** The state in which the act of a row was, as alpha-3 code, or null. */
  @Nullable String state(Row row) {
    return countries
        .ofName(row.get("place.state"))
        .or(() -> countries.ofFips(row.get("place.fips")))
        .or(() -> countries.ofNumeric(row.get("place.iso")))
        .or(() -> countries.ofGw(row.get("place.gw")))
        .or(() -> named(row))
        .orElse(null);
  }

  /** UCDP adds former or other names in parentheses. */
  private Optional<String> named(Row row) {
    return countries.ofName(row.get("place.country.name").replaceAll("\\s*\\(.*\\)", ""));
  }
}
