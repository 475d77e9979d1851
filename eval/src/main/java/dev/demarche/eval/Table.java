package dev.demarche.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of tab-separated values. The first row names the columns. A field that begins with a
 * double quote ends at the next single one, may hold tabs and line ends, and doubles its quotes.
 *
 * @param source the file or resource, for messages
 * @param rows the rows below the header, empty ones left out
 */
public record Table(String source, List<Row> rows) {
  /**
   * One row.
   *
   * @param where {@code file:line} of its first line, from 1
   * @param fields by column; columns without a field in a short row are missing
   */
  public record Row(String where, Map<String, String> fields) {
    /** The field of a column; empty where the row is too short. */
    public String get(String column) {
      return fields.getOrDefault(column, "");
    }
  }

  /** Keeps the rows as they are. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @throws InputException when it cannot be read or lacks one of {@code columns}
   */
  public static Table read(Path file, String... columns) {
    return parse(file.toString(), InputFiles.text(file), "", columns);
  }

  /**
   * Reads a table from a stream to its end, as UTF-8; the stream stays open.
   *
   * @param source what messages call it
   * @throws InputException when it cannot be read or lacks one of {@code columns}
   */
  public static Table read(InputStream in, String source, String... columns) {
    try {
      return parse(source, withoutMark(in.readAllBytes()), "", columns);
    } catch (IOException e) {
      throw new InputException(source, "cannot be read", e);
    }
  }

  private static String withoutMark(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Reads a file whose lines with {@code #} in front are comments.
   *
   * @throws InputException when it cannot be read or lacks one of {@code columns}
   */
  public static Table readCommented(Path file, String... columns) {
    return parse(file.toString(), InputFiles.text(file), "#", columns);
  }

  /**
   * Reads a resource of this package whose lines with {@code #} in front are comments.
   *
   * @throws IllegalStateException when the resource is missing
   */
  public static Table resource(String name, String... columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse(name, text, "#", columns);
    } catch (IOException e) {
      throw new IllegalStateException("resource " + name + " cannot be read", e);
    }
  }

  private static Table parse(String source, String text, String comment, String... columns) {
    List<TableScanner.Line> lines = new TableScanner(text, comment).lines();
    if (lines.isEmpty()) {
      throw new InputException(source, "has no header");
    }
    List<String> header = lines.get(0).fields();
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new InputException(source + ":" + lines.get(0).number(), "lacks column " + column);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (TableScanner.Line line : lines.subList(1, lines.size())) {
      rows.add(row(source + ":" + line.number(), header, line.fields()));
    }
    return new Table(source, rows);
  }

  private static Row row(String where, List<String> header, List<String> fields) {
    if (fields.size() > header.size()) {
      throw new InputException(where, fields.size() + " fields, " + header.size() + " columns");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      named.put(header.get(i), fields.get(i));
    }
    return new Row(where, named);
  }
}
