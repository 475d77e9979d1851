package dev.demarche.gather.table;

import dev.demarche.gather.Start;
import dev.demarche.gather.said.ArticleBytes;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a table of cells is written.
 *
 * @param charset in which it is read; Latin-1 keeps the bytes of any that is like ASCII
 * @param delimiter between cells
 */
record Layout(Charset charset, char delimiter) {
  private static final String DELIMITERS = ",\t;|";
  private static final Set<String> TYPES =
      Set.of("text/csv", "application/csv", "text/tab-separated-values");
  private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab");

  /** A column's name has few words and is no sentence; it may be missing. */
  private static final Pattern NAME =
      Pattern.compile("\\s*(?:[^\\s.!?]{1,30}(?:\\s+[^\\s.!?]{1,30}){0,3}\\s*)?");

  private static final int TELLING = 2;

  /**
   * The layout of a table that begins so; empty when its first line does not name a column of texts
   * or, in a file that is not declared a table, anything but names.
   */
  static Optional<Layout> of(Start start, Columns columns) {
    Charset charset = charset(start.bytes());
    String line = firstLine(new String(start.bytes(), charset));
    boolean declared =
        (start.mediaType() != null && TYPES.contains(start.mediaType()))
            || ENDINGS.stream().anyMatch(start::isNamed);
    return DELIMITERS
        .chars()
        .mapToObj(delimiter -> new Layout(charset, (char) delimiter))
        .filter(layout -> layout.fits(line, declared, columns))
        .findFirst();
  }

  /** The format for the parser of cells. */
  CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setTrailingData(true)
        .setIgnoreEmptyLines(true)
        .get();
  }

  private boolean fits(String line, boolean declared, Columns columns) {
    Optional<CSVRecord> names = names(line);
    if (names.isEmpty()) {
      return false;
    }
    Header header = Header.of(names.get(), columns);
    return header.hasText()
        && (declared || header.known() >= TELLING)
        && names.get().stream().allMatch(name -> NAME.matcher(name).matches());
  }

  private Optional<CSVRecord> names(String line) {
    try (CSVParser parser = CSVParser.parse(new StringReader(line), format())) {
      return parser.stream().findFirst();
    } catch (IOException | UncheckedIOException e) {
      // A line that is no row of cells names no columns.
      return Optional.empty();
    }
  }

  private static String firstLine(String text) {
    return withoutMark(text).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /** {@code text} without the byte order mark before it. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF")
        ? text.substring(1)
        : text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
  }

  private static Charset charset(byte[] start) {
    boolean little = start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
    boolean big = start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
    return little || big ? StandardCharsets.UTF_16 : ArticleBytes.BYTES;
  }
}
