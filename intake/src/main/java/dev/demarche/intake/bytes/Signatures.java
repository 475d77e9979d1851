package dev.demarche.intake.bytes;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Knows files that hold no text by their first bytes. */
record Signatures(List<Signature> all) {
  record Signature(byte[] start, String what) {}

  static Signatures load() {
    return new Signatures(
        Tables.rows("signatures.tsv").stream().map(Signatures::signature).toList());
  }

  /** What {@code bytes} are, if they are known to be no text. */
  Optional<String> nameOf(byte[] bytes) {
    return all.stream()
        .filter(each -> startsWith(bytes, each.start))
        .findFirst()
        .map(Signature::what);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static Signature signature(Row row) {
    return new Signature(HexFormat.of().parseHex(row.field(0)), row.field(1));
  }
}
