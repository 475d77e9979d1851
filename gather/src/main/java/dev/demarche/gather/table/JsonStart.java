package dev.demarche.gather.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.demarche.gather.table.Columns.Kind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Tells by its beginning whether a file has articles as objects in lines or in an array. */
final class JsonStart {
  private static final int TELLING = 2;

  private final Columns columns;
  private final JsonFactory factory = new JsonFactory();

  JsonStart(Columns columns) {
    this.columns = columns;
  }

  /** Whether the first line is, or begins, an object with a text and one more known name. */
  boolean isLine(byte[] start) {
    int from = markLength(start);
    int end = from;
    while (end < start.length && start[end] != '\n') {
      end++;
    }
    return end - from > 1 && start[from] == '{' && isArticle(start, from, end);
  }

  /** Whether an array begins here whose first element is, or begins, such an object. */
  boolean isArray(byte[] start) {
    int open = skipBlanks(start, markLength(start));
    if (open == start.length || start[open] != '[') {
      return false;
    }
    int from = skipBlanks(start, open + 1);
    return from < start.length && start[from] == '{' && isArticle(start, from, start.length);
  }

  private static int skipBlanks(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && Elements.isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  private boolean isArticle(byte[] bytes, int from, int end) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean whole = false;
    try (JsonParser parser = factory.createParser(bytes, from, end - from)) {
      int depth = 0;
      do {
        JsonToken token = parser.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          columns.of(parser.currentName()).ifPresent(column -> kinds.add(column.kind()));
        }
      } while (depth > 0);
      whole = true;
    } catch (IOException e) {
      // The object may be longer than what is looked at, or broken; what came before it tells.
      whole = end < bytes.length;
    }
    return kinds.contains(Kind.TEXT)
        ? kinds.size() >= TELLING
        : !whole && kinds.containsAll(Set.of(Kind.ADDRESS, Kind.TITLE));
  }

  /** Bytes of a byte order mark at the start of {@code bytes}. */
  static int markLength(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
