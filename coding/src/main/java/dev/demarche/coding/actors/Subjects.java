package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the word behind a name whether it is the subject of its clause. */
final class Subjects {
  private final Pattern finite;

  Subjects() {
    List<String> verbs = new ArrayList<>();
    DataTable.read("finite-verbs.tsv").forEach(row -> verbs.addAll(row.list(0)));
    finite = Pattern.compile("\\s(?:\\p{Ll}{2,}ed|" + String.join("|", verbs) + ")\\b");
  }

  /** Whether a finite verb follows the name directly. */
  boolean isSubject(String text, Span name) {
    return finite.matcher(text).region(name.end(), text.length()).lookingAt();
  }
}
