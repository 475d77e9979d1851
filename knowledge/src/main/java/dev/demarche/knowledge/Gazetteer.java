package dev.demarche.knowledge;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trie over folded tokens: finds the longest known names in a text. A name in capitals ("WHO") is
 * only matched by capitals, a short one with capitals inside ("MoD") only by one with capitals
 * inside, one with a capital only by one with a capital.
 */
final class Gazetteer {
  /** Acronyms up to this length must stand in capitals; longer ones also occur as "Nato". */
  private static final int STRICT_ACRONYM = 3;

  private final Node root = new Node();

  /** How a name must be written in the text. */
  private enum Case {
    ANY,
    CAPITAL,
    INNER,
    UPPER
  }

  private record Stored(Entry entry, Case written, Layer layer) {
    /** Whether this meaning is lost where a name also means {@code other}. */
    boolean yieldsTo(Entry other, Layer of) {
      if (layer.compareTo(of) >= 0) {
        return false;
      }
      if (entry instanceof Entry.PersonName ours && other instanceof Entry.PersonName theirs) {
        return !ours.person().name().equals(theirs.person().name());
      }
      if (entry instanceof Entry.OfficeTitle ours) {
        return other instanceof Entry.OfficeTitle theirs && ours.states().equals(theirs.states());
      }
      return !(other instanceof Entry.OfficeTitle);
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Stored> entries = new ArrayList<>(1);
  }

  /** Known names at one place of a text. */
  record Hit(Span span, int tokens, List<Entry> entries) {}

  /** Adds a meaning of a name; a name that the user gives loses what it means in our tables. */
  void add(String name, Entry entry, Layer layer) {
    List<Token> tokens = Token.of(name);
    if (tokens.isEmpty()) {
      return;
    }
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.folded(), k -> new Node());
    }
    Case written = written(tokens);
    Stored stored = new Stored(entry, written, layer);
    node.entries.removeIf(s -> s.yieldsTo(entry, layer));
    if (node.entries.stream()
        .noneMatch(s -> s.entry().equals(entry) || stored.yieldsTo(s.entry(), s.layer()))) {
      node.entries.add(stored);
    }
  }

  /**
   * What exactly these tokens mean.
   *
   * @param anyCase whether the name may be written without its capitals
   */
  List<Entry> exact(List<Token> tokens, boolean anyCase) {
    Node node = root;
    for (Token token : tokens) {
      node = node.next.get(token.folded());
      if (node == null) {
        return List.of();
      }
    }
    return anyCase ? node.entries.stream().map(Stored::entry).toList() : fitting(node, tokens);
  }

  /** The longest names from left to right, not overlapping. */
  List<Hit> find(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Hit hit = longest(tokens, i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i += hit.tokens();
      }
    }
    return hits;
  }

  private @Nullable Hit longest(List<Token> tokens, int start) {
    Node node = root;
    Hit best = null;
    for (int i = start; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).folded());
      if (node == null) {
        break;
      }
      List<Entry> entries = fitting(node, tokens.subList(start, i + 1));
      if (!entries.isEmpty()) {
        Span span = tokens.get(start).span().union(tokens.get(i).span());
        best = new Hit(span, i + 1 - start, entries);
      }
    }
    return best;
  }

  private static List<Entry> fitting(Node node, List<Token> tokens) {
    List<Entry> entries = new ArrayList<>(node.entries.size());
    for (Stored stored : node.entries) {
      boolean fits =
          switch (stored.written()) {
            case ANY -> true;
            case CAPITAL -> tokens.get(0).capital();
            case INNER -> tokens.get(0).inner();
            case UPPER -> tokens.stream().allMatch(Token::upper);
          };
      if (fits) {
        entries.add(stored.entry());
      }
    }
    return entries;
  }

  private static Case written(List<Token> tokens) {
    Token first = tokens.get(0);
    if (tokens.size() == 1 && first.folded().length() <= STRICT_ACRONYM) {
      if (first.upper()) {
        return Case.UPPER;
      }
      if (first.inner()) {
        return Case.INNER;
      }
    }
    return first.capital() ? Case.CAPITAL : Case.ANY;
  }
}
