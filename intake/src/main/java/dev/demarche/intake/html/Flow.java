package dev.demarche.intake.html;

import dev.demarche.intake.plain.PlainText;
import dev.demarche.intake.text.Clean;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Turns the elements of a page into blocks of text, in order. */
final class Flow implements NodeVisitor {
  private static final Set<String> LINKS = Set.of("a");
  private static final Set<String> PRE = Set.of("pre");
  private static final Set<String> ITEMS = Set.of("li", "dd");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINE = Set.of("td", "th", "br", "tbody");
  private static final Set<String> PARTING =
      Set.of("li", "tr", "dt", "dd", "caption", "figcaption", "hr", "summary");

  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final @Nullable Element headline;
  private int links;
  private int lead;
  private int anchors;
  private boolean broken;
  private boolean worded;
  private int preformatted;
  private Element holder;

  private Flow(Element root, @Nullable Element headline) {
    this.holder = root;
    this.headline = headline;
  }

  /** The blocks of {@code root}. */
  static List<Chunk> of(Element root) {
    return of(root, null);
  }

  /** The blocks of {@code root}; {@code headline} is one of them even if it is no block. */
  static List<Chunk> of(Element root, @Nullable Element headline) {
    Flow flow = new Flow(root, headline);
    flow.preformatted = Ancestors.closest(root, PRE) == null ? 0 : 1;
    root.traverse(flow);
    flow.flush(root);
    return List.copyOf(flow.chunks);
  }

  /**
   * The blocks of {@code root}, which are among {@code all} if it begins and ends blocks.
   *
   * @param all the blocks of an element that holds {@code root}
   */
  static List<Chunk> within(Element root, List<Chunk> all, @Nullable Element headline) {
    return isParting(root, headline) && Ancestors.closest(root, LINKS) == null
        ? all.stream().filter(each -> Ancestors.within(each.element(), root)).toList()
        : of(root, headline);
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
    boolean blank = whole.isBlank();
    if (text.isEmpty()) {
      if (blank) {
        return;
      }
      Element parent = words.parent();
      holder = parent == null ? holder : parent;
    }
    broken &= blank;
    int linked = anchors > 0 ? whole.strip().length() : 0;
    lead += linked > 0 && links >= text.toString().strip().length() ? linked : 0;
    links += linked;
    worded |= !blank;
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
        preformatted += element.normalName().equals("pre") ? 1 : 0;
      }
    }
  }

  /** Two breaks in a row part blocks, a single one is a space. */
  private void lineBreak(Element element) {
    if (preformatted > 0) {
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
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
  }

  private boolean parts(Element element) {
    return isParting(element, headline);
  }

  private static boolean isParting(Element element, @Nullable Element headline) {
    String name = element.normalName();
    return (element.isBlock() || PARTING.contains(name) || element.equals(headline))
        && !INLINE.contains(name);
  }

  private void flush(Element element) {
    Element held = holder;
    int linked = links;
    int leading = lead;
    boolean empty = !worded;
    String whole = empty ? "" : text.toString();
    text.setLength(0);
    links = 0;
    lead = 0;
    broken = false;
    worded = false;
    holder = element;
    if (empty) {
      return;
    }
    if (Ancestors.closest(held, PRE) != null) {
      PlainText.parts(whole).forEach(part -> chunks.add(new Chunk(part, 0, 0, held)));
      return;
    }
    String line = Clean.line(whole);
    if (Clean.hasWords(line)) {
      chunks.add(new Chunk(new Part(kind(held), line), linked, leading, held));
    }
  }

  private static Kind kind(Element element) {
    boolean inParagraph = false;
    boolean inItem = false;
    for (Element at = element; at != null; at = at.parent()) {
      String name = at.normalName();
      if (!inParagraph && HEADINGS.contains(name)) {
        return Kind.HEADING;
      }
      inItem |= ITEMS.contains(name);
      inParagraph |= name.equals("p");
    }
    return inItem ? Kind.ITEM : Kind.PARAGRAPH;
  }
}
