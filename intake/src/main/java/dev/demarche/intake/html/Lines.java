package dev.demarche.intake.html;

import dev.demarche.intake.text.Clean;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as one line, in which words of neighbouring elements stay apart. */
final class Lines implements NodeVisitor {
  private final StringBuilder line = new StringBuilder();
  private boolean border;

  private Lines() {}

  /** The line of {@code element}; a bar stands where only the markup parts two words. */
  static String of(Element element) {
    Lines lines = new Lines();
    element.traverse(lines);
    return Clean.line(lines.line.toString());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else {
      border = true;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      border = true;
      if (element.isBlock() && !line.isEmpty()) {
        line.append(" | ");
      }
    }
  }

  private void append(String words) {
    if (words.isEmpty()) {
      return;
    }
    if (border
        && !line.isEmpty()
        && (words.charAt(0) == '@' || Character.isLetterOrDigit(words.charAt(0)))) {
      char last = line.charAt(line.length() - 1);
      line.append(
          Character.isLetterOrDigit(last) ? " | " : Character.isWhitespace(last) ? "" : " ");
    }
    border = false;
    line.append(words);
  }
}
