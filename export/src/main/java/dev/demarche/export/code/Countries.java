package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.knowledge.State;
import dev.demarche.knowledge.StateCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States in the country codes of the field, by day. */
public final class Countries {
  private record Former(LocalDate from, LocalDate until, String name) {
    boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  private final Knowledge knowledge;
  private final Map<String, List<Former>> former = new HashMap<>();
  private final Map<String, String> territories = new HashMap<>();
  private final Map<String, String> cameo = new HashMap<>();
  private final Map<String, String> numeric = new HashMap<>();
  private final Map<String, String> fips = new HashMap<>();
  private final Map<String, String> gw = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Over the tables of who is who. */
  public Countries(Knowledge knowledge) {
    this.knowledge = knowledge;
    TreeSet<String> all = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    all.add("XKX");
    all.forEach(iso3 -> knowledge.state(iso3).ifPresent(state -> index(iso3, state.name())));
    for (DataTable.Row row : Tables.of("states-of-days.tsv")) {
      former
          .computeIfAbsent(row.get("state"), k -> new ArrayList<>())
          .add(
              new Former(
                  LocalDate.parse(row.get("from")),
                  LocalDate.parse(row.get("until")),
                  row.get("name")));
      index(row.get("state"), row.get("name"));
    }
    for (DataTable.Row row : Tables.of("territories.tsv")) {
      territories.put(row.get("territory"), row.get("state"));
    }
  }

  private void index(String iso3, String name) {
    names.putIfAbsent(name.toLowerCase(Locale.ROOT), iso3);
    StateCodes codes = knowledge.codes(name).orElse(null);
    if (codes != null) {
      put(cameo, codes.cameo(), iso3);
      put(numeric, codes.isoNumeric(), iso3);
      put(fips, codes.fips(), iso3);
      put(gw, codes.gwNumber(), iso3);
    }
  }

  private static void put(Map<String, String> index, @Nullable String code, String iso3) {
    if (code != null) {
      index.putIfAbsent(code, iso3);
    }
  }

  /** The codes of a state on a day; those of its successor where a scheme has none. */
  public Optional<StateCodes> codes(@Nullable String iso3, LocalDate day) {
    return name(iso3, day).flatMap(knowledge::codes).or(() -> present(iso3));
  }

  private Optional<StateCodes> present(@Nullable String iso3) {
    return iso3 == null
        ? Optional.empty()
        : knowledge.state(iso3).map(State::name).flatMap(knowledge::codes);
  }

  /** The usual English name of a state on a day. */
  public Optional<String> name(@Nullable String iso3, LocalDate day) {
    if (iso3 == null) {
      return Optional.empty();
    }
    return former.getOrDefault(iso3, List.of()).stream()
        .filter(each -> each.isOn(day))
        .map(Former::name)
        .findFirst()
        .or(() -> knowledge.state(iso3).map(State::name));
  }

  /**
   * The CAMEO code of a state on a day; where CAMEO has none, that of its successor or, of a
   * territory, that of the state that it belongs to; else its alpha-3 code.
   */
  public String cameo(String iso3, LocalDate day) {
    return code(iso3, day, StateCodes::cameo).orElse(iso3);
  }

  /**
   * The FIPS 10-4 code of a state on a day; where the list has none, that of its successor or, of a
   * territory, that of the state that it belongs to; else nothing.
   */
  public String fips(@Nullable String iso3, LocalDate day) {
    return code(iso3, day, StateCodes::fips).orElse("");
  }

  private Optional<String> code(
      @Nullable String iso3, LocalDate day, Function<StateCodes, @Nullable String> scheme) {
    String whole = iso3 == null ? null : territories.get(iso3);
    return Stream.of(codes(iso3, day), present(iso3), present(whole))
        .flatMap(Optional::stream)
        .flatMap(codes -> Stream.ofNullable(scheme.apply(codes)))
        .findFirst();
  }

  /** The number in the list of the Correlates of War, or nothing. */
  public String cow(@Nullable String iso3, LocalDate day) {
    return codes(iso3, day).map(StateCodes::cowNumber).orElse("");
  }

  /** The alpha-3 code of a state of CAMEO. */
  public Optional<String> ofCameo(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /** The alpha-3 code of a state by its FIPS 10-4 code. */
  public Optional<String> ofFips(String code) {
    return Optional.ofNullable(fips.get(code));
  }

  /** The alpha-3 code of a state by its number in ISO 3166-1, with or without leading zeros. */
  public Optional<String> ofNumeric(String code) {
    return Optional.ofNullable(numeric.get("0".repeat(Math.max(0, 3 - code.length())) + code));
  }

  /** The alpha-3 code of a state by its number in the list of Gleditsch and Ward. */
  public Optional<String> ofGw(String number) {
    return Optional.ofNullable(gw.get(number));
  }

  /** The alpha-3 code of a state by its name in our tables, in any case, or by the code itself. */
  public Optional<String> ofName(String name) {
    String own = names.get(name.toLowerCase(Locale.ROOT));
    return own == null && name.length() == 3 && knowledge.state(name).isPresent()
        ? Optional.of(name)
        : Optional.ofNullable(own);
  }

  /** Whether a name is what a state is called on a day. */
  public boolean isName(String iso3, LocalDate day, String name) {
    return name(iso3, day).map(own -> own.equalsIgnoreCase(name)).orElse(false)
        || Objects.equals(ofName(name).orElse(null), iso3);
  }
}
