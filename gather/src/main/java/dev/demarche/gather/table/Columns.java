package dev.demarche.gather.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What columns of tables mean by their names. */
final class Columns {
  private static final String TABLE = "/dev/demarche/gather/columns.tsv";
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Column> byName = new HashMap<>();

  /** Reads the table of names. */
  Columns() {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("#")) {
        add(line.split("\t", -1), i);
      }
    }
  }

  private void add(String[] cells, int line) {
    boolean isNew =
        cells.length == 2
            && byName.putIfAbsent(cells[1], new Column(Kind.valueOf(upper(cells[0])), line))
                == null;
    if (!isNew) {
      throw new IllegalStateException("columns.tsv:" + (line + 1) + ": not a kind and a new name");
    }
  }

  /** What a column may hold. */
  enum Kind {
    ADDRESS,
    TITLE,
    TEXT,
    PUBLISHED,
    PUBLISHER,
    LANGUAGE
  }

  /**
   * The meaning of a column.
   *
   * @param rank of several columns of a kind the one with the least counts
   */
  record Column(Kind kind, int rank) {}

  /** The meaning of the column {@code name}; case, blanks and signs do not count. */
  Optional<Column> of(String name) {
    return Optional.ofNullable(
        byName.get(SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("")));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static List<String> lines() {
    try (InputStream in = Columns.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
