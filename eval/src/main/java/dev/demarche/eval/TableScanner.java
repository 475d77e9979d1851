package dev.demarche.eval;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a {@link Table} into lines and fields. */
final class TableScanner {
  /** The fields of one line and its number, from 1. */
  record Line(int number, List<String> fields) {}

  private final String text;
  private final String comment;
  private int at;
  private int number = 1;

  /**
   * @param comment what a line begins with that is no row; empty for none
   */
  TableScanner(String text, String comment) {
    this.text = text;
    this.comment = comment;
  }

  /** All lines that hold something. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    while (at < text.length()) {
      int first = number;
      if (!comment.isEmpty() && text.startsWith(comment, at)) {
        skipLine();
        continue;
      }
      List<String> fields = line();
      if (fields.size() > 1 || !fields.get(0).isEmpty()) {
        lines.add(new Line(first, fields));
      }
    }
    return lines;
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
    number++;
  }

  private List<String> line() {
    List<String> fields = new ArrayList<>();
    do {
      fields.add(field());
    } while (take('\t'));
    take('\r');
    take('\n');
    return fields;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (take('"')) {
      quoted(field);
    }
    while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
      field.append(text.charAt(at++));
    }
    return field.toString();
  }

  private void quoted(StringBuilder field) {
    while (at < text.length()) {
      char c = next();
      if (c != '"') {
        field.append(c);
      } else if (take('"')) {
        field.append('"');
      } else {
        return;
      }
    }
  }

  private char next() {
    char c = text.charAt(at++);
    if (c == '\n') {
      number++;
    }
    return c;
  }

  private boolean take(char wanted) {
    if (at >= text.length() || text.charAt(at) != wanted) {
      return false;
    }
    next();
    return true;
  }
}
