package dev.demarche.export;

import dev.demarche.export.code.Schemes;
import dev.demarche.knowledge.Coordinates;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events written in a format, with what was left out. */
final class Written {
  private final byte[] bytes;
  private final Map<Omission, Integer> omitted;

  private Written(byte[] bytes, Map<Omission, Integer> omitted) {
    this.bytes = bytes;
    this.omitted = omitted;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Map<Omission, Integer> omitted() {
    return omitted;
  }

  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final Schemes SCHEMES = Schemes.over(KNOWLEDGE, Coordinates.load());

  /** The sample without plans. */
  static Written sample(ExportFormat format) {
    return of(format, false, Sample.events(), List.of(Sample.partnership()));
  }

  /** Some events. */
  static Written of(
      ExportFormat format,
      boolean plans,
      List<RecordedEvent> events,
      List<RecordedAgreement> agreements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Omission, Integer> omitted = new EnumMap<>(Omission.class);
    Exports exports =
        new Exports(SCHEMES, uri -> "x".repeat(2000), RecordedEvent::id, Sample.DAY, plans);
    try (Exporter exporter = exports.open(format, out)) {
      for (RecordedEvent event : events) {
        Omission omission = exporter.write(event);
        count(omitted, omission);
      }
      for (RecordedAgreement agreement : agreements) {
        exporter.write(agreement);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(out.toByteArray(), omitted);
  }

  private static void count(Map<Omission, Integer> omitted, @Nullable Omission omission) {
    if (omission != null) {
      omitted.merge(omission, 1, Integer::sum);
    }
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
