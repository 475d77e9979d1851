package dev.demarche.intake.bytes;

import dev.demarche.intake.table.Row;
import dev.demarche.intake.table.Tables;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Knows files that hold no text by their first bytes. */
record Signatures(List<Signature> all) {
  private static final int LONGEST = 64;

  /** Bytes are compared as Latin-1 characters, one for one. */
  record Signature(String start, String what) {}

  static Signatures load() {
    return new Signatures(
        Tables.rows("signatures.tsv").stream().map(Signatures::signature).toList());
  }

  /** What {@code bytes} are, if they are known to be no text. */
  Optional<String> nameOf(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
    return all.stream()
        .filter(each -> start.startsWith(each.start))
        .findFirst()
        .map(Signature::what);
  }

  private static Signature signature(Row row) {
    byte[] start = HexFormat.of().parseHex(row.field(0));
    return new Signature(new String(start, StandardCharsets.ISO_8859_1), row.field(1));
  }
}
