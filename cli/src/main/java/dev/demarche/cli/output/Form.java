package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The shapes in which one kind of result is printed. */
public interface Form<T> {
  /** First line of the tab-separated form. */
  String header();

  /** The result as JSON. */
  ObjectNode json(T result);

  /** The result for people. */
  String table(T result);

  /** The result as tab-separated rows. */
  List<String> rows(T result);

  /** The result as part of an HTML page; the view for people unless there is a better one. */
  default String html(T result) {
    return "<pre>" + Html.text(table(result)) + "</pre>";
  }
}
