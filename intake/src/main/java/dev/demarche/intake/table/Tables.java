package dev.demarche.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tab-separated tables of this module; {@code #} opens a comment line. */
public final class Tables {
  private static final String FOLDER = "/dev/demarche/intake/";

  private Tables() {}

  /**
   * The lines of the table {@code name}.
   *
   * @throws IllegalStateException when there is no such table
   */
  public static List<Row> rows(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(FOLDER + name)) {
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The table {@code name} of two columns, kind and phrase, as phrases by kind.
   *
   * @throws IllegalStateException when a phrase stands twice in a kind
   */
  public static Map<String, Set<String>> phrases(String name) {
    Map<String, Set<String>> phrases = new LinkedHashMap<>();
    for (Row row : rows(name)) {
      if (!phrases.computeIfAbsent(row.field(0), kind -> new LinkedHashSet<>()).add(row.field(1))) {
        throw row.error("twice: " + row.field(1));
      }
    }
    return phrases;
  }

  private static List<Row> read(String name, @Nullable InputStream in) throws IOException {
    if (in == null) {
      throw new IllegalStateException("no table " + name);
    }
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = reader.readLine();
    for (int number = 1; line != null; line = reader.readLine(), number++) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(name, number, Arrays.asList(line.strip().split("\\s*\t\\s*", -1))));
      }
    }
    return rows;
  }
}
