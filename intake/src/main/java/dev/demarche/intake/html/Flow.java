package dev.demarche.intake.html;

import dev.demarche.intake.plain.PlainText;
import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the elements of a page into blocks of text, in order. */
final class Flow implements NodeVisitor {
  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int lead;
  private int anchors;
  private boolean broken;
  private Element holder;

  private Flow(Element root) {
    this.holder = root;
  }

  /** The blocks of {@code root}. */
  static List<Chunk> of(Element root) {
    Flow flow = new Flow(root);
    root.traverse(flow);
    flow.flush(root);
    return List.copyOf(flow.chunks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void append(TextNode words) {
    String whole = words.getWholeText();
    if (text.isEmpty() && whole.isBlank()) {
      return;
    }
    Element parent = words.parent();
    if (text.isEmpty() && parent != null) {
      holder = parent;
    }
    broken &= whole.isBlank();
    int linked = anchors > 0 ? whole.strip().length() : 0;
    lead += linked > 0 && links >= text.toString().strip().length() ? linked : 0;
    links += linked;
    text.append(whole);
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "a" -> anchors++;
      case "br" -> lineBreak(element);
      case "td", "th" -> text.append(' ');
      default -> {
        if (parts(element)) {
          flush(element);
        }
      }
    }
  }

  /** Two breaks in a row part blocks, a single one is a space. */
  private void lineBreak(Element element) {
    if (element.closest("pre") != null) {
      text.append('\n');
    } else if (broken) {
      flush(element);
    } else {
      text.append(' ');
      broken = true;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        anchors = Math.max(0, anchors - 1);
      } else if (parts(element)) {
        flush(element);
      }
    }
  }

  private static boolean parts(Element element) {
    return switch (element.normalName()) {
      case "td", "th", "br", "tbody" -> false;
      case "li", "tr", "dt", "dd", "caption", "figcaption", "hr", "summary" -> true;
      default -> element.isBlock();
    };
  }

  private void flush(Element element) {
    Element held = holder;
    String whole = text.toString();
    int linked = links;
    int leading = lead;
    text.setLength(0);
    links = 0;
    lead = 0;
    broken = false;
    holder = element;
    if (held.closest("pre") != null) {
      PlainText.parts(whole).forEach(part -> chunks.add(new Chunk(part, 0, 0, held)));
      return;
    }
    String line = Clean.line(whole);
    if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
      chunks.add(new Chunk(new Part(kind(held), line), linked, leading, held));
    }
  }

  private static Kind kind(Element element) {
    Element block = element.closest("p,h1,h2,h3,h4,h5,h6");
    if (block != null && !block.normalName().equals("p")) {
      return Kind.HEADING;
    }
    Element item = element.closest("li,dd,p,td");
    return item != null && item.closest("li,dd") != null ? Kind.ITEM : Kind.PARAGRAPH;
  }
}
