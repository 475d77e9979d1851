package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Role codes in the schemes of the field. */
public final class Sectors {
  private final List<Sector> all = new ArrayList<>();

  /** Loads the table. */
  public Sectors() {
    for (DataTable.Row row : Tables.of("sectors.tsv")) {
      all.add(
          new Sector(
              row.get("code"),
              row.get("cameo"),
              row.get("plover"),
              row.get("label"),
              ActorKind.valueOf(row.get("kind"))));
    }
  }

  /**
   * A role.
   *
   * @param code as the record writes it
   * @param cameo as CAMEO does
   * @param plover as PLOVER does
   * @param label what ICEWS calls it
   * @param kind what somebody is of whom only the role is known
   */
  public record Sector(String code, String cameo, String plover, String label, ActorKind kind) {}

  /** The role with a code of the record. */
  public Optional<Sector> of(@Nullable String code) {
    return first(Sector::code, code == null ? "" : code);
  }

  /** The first role that CAMEO writes so. */
  public Optional<Sector> ofCameo(String code) {
    return first(Sector::cameo, code);
  }

  /** The first role that PLOVER writes so. */
  public Optional<Sector> ofPlover(String code) {
    return first(Sector::plover, code);
  }

  /** The role that ICEWS calls so, in any case. */
  public Optional<Sector> ofLabel(String label) {
    return first(
        sector -> sector.label().toLowerCase(Locale.ROOT), label.strip().toLowerCase(Locale.ROOT));
  }

  private Optional<Sector> first(Function<Sector, String> scheme, String code) {
    return all.stream().filter(each -> scheme.apply(each).equals(code)).findFirst();
  }
}
