package dev.demarche.intake.meta;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The time zones that are written behind times, as offsets or by names that mean one zone only. */
final class Zones {
  private final Map<String, ZoneId> names = new HashMap<>();

  Zones() {
    for (Row row : Tables.rows("zones.tsv")) {
      try {
        names.put(row.field(0), ZoneId.of(row.field(1)));
      } catch (DateTimeException e) {
        throw new IllegalStateException(row.error("no zone: " + row.field(1)).getMessage(), e);
      }
    }
  }

  /** The distance from universal time that {@code written} means at {@code time}, if known. */
  Optional<ZoneOffset> offset(String written, LocalDateTime time) {
    String name = written.strip().toUpperCase(Locale.ROOT);
    if (name.startsWith("+") || name.startsWith("-")) {
      return numeric(name);
    }
    return Optional.ofNullable(names.get(name)).map(zone -> zone.getRules().getOffset(time));
  }

  private static Optional<ZoneOffset> numeric(String offset) {
    try {
      return Optional.of(ZoneOffset.of(offset));
    } catch (DateTimeException e) {
      // "+99:00" is no zone; then the time stands without one.
      return Optional.empty();
    }
  }
}
