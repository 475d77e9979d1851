package dev.demarche.export.row;

import dev.demarche.coding.Codes;
import dev.demarche.export.code.CameoCodes;
import dev.demarche.export.code.Schemes;
import dev.demarche.model.EventStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids, days and codes of acts. */
final class ActFields {
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

  private final Schemes schemes;

  ActFields(Schemes schemes) {
    this.schemes = schemes;
  }

  void addTo(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("id", deed -> deed.event().id());
    all.put("row.id", ActFields::id);
    all.put("row.number", ActFields::number);
    all.put("confidence", deed -> deed.event().confidence());
    days(all);
    codes(all);
    own(all);
  }

  private static String id(Deed deed) {
    return deed.event().id() + (deed.number() == 0 ? "" : "-" + (deed.number() + 1));
  }

  /** A number below 10^18, which programs with 64-bit integers keep: made of id and row. */
  private static long number(Deed deed) {
    long whole = HexFormat.fromHexDigitsToLong(deed.event().id());
    return Math.floorMod(whole + 0x9E3779B97F4A7C15L * deed.number(), 1_000_000_000_000_000_000L);
  }

  private static void days(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("day.iso", Deed::day);
    all.put("day.compact", deed -> deed.someDay().format(COMPACT));
    all.put("day.yyyymm", deed -> deed.someDay().format(MONTH));
    all.put("day.year", deed -> deed.someDay().getYear());
    all.put("day.month", deed -> deed.someDay().getMonthValue());
    all.put("day.day", deed -> deed.someDay().getDayOfMonth());
    all.put("day.fraction", deed -> fraction(deed.someDay()));
  }

  /** The year with a fraction, in months of thirty days, as GDELT has it. */
  private static String fraction(LocalDate day) {
    double passed = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + passed);
  }

  private void codes(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("act.cameo", this::cameo);
    all.put("act.cameo.old", this::old);
    all.put("act.base", deed -> CameoCodes.base(old(deed)));
    all.put("act.root", deed -> CameoCodes.root(cameo(deed)));
    all.put("act.label", deed -> code(cameo(deed)).label());
    all.put("act.label.old", deed -> code(old(deed)).label());
    all.put("act.gdelt", deed -> code(cameo(deed)).gdelt());
    all.put("act.icews", deed -> code(old(deed)).icews());
    all.put("act.quad", deed -> CameoCodes.quad(cameo(deed)));
    all.put("act.penta", deed -> penta(cameo(deed)));
    all.put("act.plover", Deed::type);
    all.put("act.mode", Deed::mode);
    all.put("act.score", deed -> schemes.plover().of(deed.type(), deed.mode()));
    all.put("act.quad.name", deed -> deed.type().quad().name().replace('_', ' '));
    all.put("act.contexts", deed -> String.join(";", deed.event().contexts()));
    all.put("act.status", deed -> deed.event().status());
  }

  private void own(Map<String, Function<Deed, @Nullable Object>> all) {
    all.put("act.type", deed -> deed.event().type());
    all.put("act.medium", deed -> deed.event().medium());
    all.put("act.duration", deed -> deed.event().duration());
    all.put("act.agreement", deed -> deed.event().agreement());
    all.put("act.own.cameo", deed -> derived(deed).cameo());
    all.put("act.own.plover", deed -> plover(deed));
    all.put("act.own.gdelt", deed -> derived(deed).goldstein());
    all.put("act.own.quad", deed -> derived(deed).quad());
  }

  private Codes.Derived derived(Deed deed) {
    return schemes.codes().of(deed.event().type(), deed.event().mode(), EventStatus.OCCURRED);
  }

  private Object plover(Deed deed) {
    return deed.event().status().isAhead()
        ? schemes
            .codes()
            .plover(deed.event().type(), EventStatus.valueOf(deed.event().status().name()))
        : deed.event().type();
  }

  private String cameo(Deed deed) {
    return schemes.codes().of(deed.type(), deed.mode(), EventStatus.OCCURRED).cameo();
  }

  /** The code in the tables of GDELT and ICEWS, which are older than the newest codes. */
  private String old(Deed deed) {
    return schemes.cameo().old(cameo(deed));
  }

  private CameoCodes.Code code(String cameo) {
    return schemes
        .cameo()
        .find(cameo)
        .orElseThrow(() -> new IllegalStateException("cameo.tsv lacks " + cameo));
  }

  /** The five classes of Phoenix: quad classes with a class of statements before them. */
  private static int penta(String cameo) {
    int root = Integer.parseInt(CameoCodes.root(cameo));
    if (root <= 2) {
      return 0;
    }
    if (root <= 5) {
      return 1;
    }
    if (root <= 8) {
      return 2;
    }
    return root <= 13 || root == 16 ? 3 : 4;
  }
}
