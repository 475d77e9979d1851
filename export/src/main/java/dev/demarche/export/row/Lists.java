package dev.demarche.export.row;

import dev.demarche.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists within a cell: items joined by {@code ;}, their parts by {@code |}, with a backslash before
 * either of them, or a backslash, that belongs to a part.
 */
public final class Lists {
  private static final char ESCAPE = '\\';

  private Lists() {}

  /** Items of one part each. */
  public static String items(List<String> items) {
    return items.stream().map(Lists::escape).collect(Collectors.joining(";"));
  }

  /** One item of several parts; null is empty. */
  public static String item(@Nullable Object... parts) {
    List<String> escaped = new ArrayList<>();
    for (Object part : parts) {
      escaped.add(escape(Objects.toString(part, "")));
    }
    return String.join("|", escaped);
  }

  /** The parts of an actor: state, kind, name, body, office, sector. */
  public static String actor(Actor actor) {
    return item(
        actor.state(), actor.kind(), actor.name(), actor.body(), actor.office(), actor.sector());
  }

  private static String escape(String part) {
    return part.replace("\\", "\\\\").replace(";", "\\;").replace("|", "\\|");
  }

  /** The items of a cell, each with its parts; none for an empty cell. */
  public static List<List<String>> read(String cell) {
    List<List<String>> items = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ESCAPE && i + 1 < cell.length()) {
        i++;
        part.append(cell.charAt(i));
      } else if (c == ';' || c == '|') {
        parts.add(part.toString());
        part.setLength(0);
        if (c == ';') {
          items.add(List.copyOf(parts));
          parts.clear();
        }
      } else {
        part.append(c);
      }
    }
    if (!cell.isEmpty()) {
      parts.add(part.toString());
      items.add(List.copyOf(parts));
    }
    return items;
  }

  /** The items of a cell, their parts still joined. */
  public static List<String> split(String cell) {
    return read(cell).stream().map(parts -> item(parts.toArray())).toList();
  }

  /** The first parts of all items of a cell. */
  public static List<String> firsts(String cell) {
    return read(cell).stream().map(item -> item.get(0)).filter(each -> !each.isEmpty()).toList();
  }
}
