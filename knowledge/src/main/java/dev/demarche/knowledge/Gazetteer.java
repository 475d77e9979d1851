package dev.demarche.knowledge;

import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trie over folded tokens: finds the longest known names in a text. A name in capitals ("WHO") is
 * only matched by capitals, a short one with capitals inside ("MoD") only by one with capitals
 * inside, one with a capital only by one with a capital.
 *
 * <p>Words and nodes are numbers, and the edges of all nodes stand in one table, so that the walk
 * over a text makes no objects but the matches. Names are added by one thread, then found by any.
 */
final class Gazetteer {
  /** Acronyms up to this length must stand in capitals; longer ones also occur as "Nato". */
  private static final int STRICT_ACRONYM = 3;

  private static final String ARTICLE = "the";

  private static final byte ANY = 0;
  private static final Meaning[] NONE = {};

  private final Vocabulary vocabulary = new Vocabulary();
  private final Edges edges = new Edges();

  /** The meanings of the name that ends at a node. */
  private Meaning[][] meanings = new Meaning[1 << 12][];

  /**
   * A meaning of a name.
   *
   * @param written a mark that the first token must have in the text, or {@link #ANY}
   */
  private record Meaning(Entry entry, byte written, Layer layer) {
    boolean fits(byte inText) {
      return written == ANY || (written & inText) != 0;
    }

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

  /** Adds a meaning of a name; a name that the user gives loses what it means in our tables. */
  void add(String name, Entry entry, Layer layer) {
    TokenScanner token = new TokenScanner(name);
    if (!token.next()) {
      return;
    }
    byte single = wantedAlone(token);
    byte first = token.capital() ? WordRun.CAPITAL : ANY;
    int node = edges.targetOrNew(0, vocabulary.add(token));
    boolean alone = true;
    while (token.next()) {
      node = edges.targetOrNew(node, vocabulary.add(token));
      alone = false;
    }
    add(node, new Meaning(entry, alone ? single : first, layer));
  }

  private void add(int node, Meaning added) {
    if (node >= meanings.length) {
      meanings = Arrays.copyOf(meanings, Math.max(2 * meanings.length, node + 1));
    }
    Meaning[] known = of(node);
    if (known.length == 0) {
      meanings[node] = new Meaning[] {added};
      return;
    }
    List<Meaning> all = new ArrayList<>(known.length + 1);
    boolean wanted = true;
    for (Meaning meaning : known) {
      if (!meaning.yieldsTo(added.entry(), added.layer())) {
        all.add(meaning);
        wanted &=
            !meaning.entry().equals(added.entry())
                && !added.yieldsTo(meaning.entry(), meaning.layer());
      }
    }
    if (wanted) {
      all.add(added);
    }
    meanings[node] = all.toArray(NONE);
  }

  /**
   * What exactly these tokens mean.
   *
   * @param anyCase whether the name may be written without its capitals
   */
  List<Entry> exact(List<Token> tokens, boolean anyCase) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    int node = 0;
    for (Token token : tokens) {
      node = edges.target(node, vocabulary.number(token.folded()));
      if (node == Edges.NOWHERE) {
        return List.of();
      }
    }
    if (anyCase) {
      return Arrays.stream(of(node)).map(Meaning::entry).toList();
    }
    Token first = tokens.get(0);
    return fitting(node, WordRun.written(first.capital(), first.upper(), first.inner()));
  }

  /**
   * The longest names of a text from left to right, not overlapping; one that begins with an
   * article yields to one that goes on where it ends: "The National" in "the National Unity
   * Government".
   */
  List<Match> find(String text) {
    WordRun run = new WordRun(text, vocabulary);
    List<Match> matches = new ArrayList<>();
    int article = vocabulary.number(ARTICLE);
    int i = 0;
    while (i < run.size()) {
      int after = after(run, i);
      boolean yields =
          after > 0 && run.word(i) == article && i + 1 < run.size() && after(run, i + 1) > after;
      if (after > 0 && !yields) {
        Span span = new Span(run.start(i), run.end(after - 1));
        matches.add(new Match(span, fitting(node(run, i, after), run.written(i))));
      }
      i = after > 0 && !yields ? after : i + 1;
    }
    return matches;
  }

  /** Behind which word the longest name that begins at one ends; 0 where none begins. */
  private int after(WordRun run, int from) {
    int node = 0;
    int after = 0;
    for (int j = from; j < run.size(); j++) {
      node = edges.target(node, run.word(j));
      if (node == Edges.NOWHERE) {
        break;
      }
      if (anyFits(node, run.written(from))) {
        after = j + 1;
      }
    }
    return after;
  }

  private int node(WordRun run, int from, int after) {
    int node = 0;
    for (int j = from; j < after; j++) {
      node = edges.target(node, run.word(j));
    }
    return node;
  }

  /** All names, each folded and once, its tokens with a blank between them; in no order. */
  Stream<String> names() {
    int[] from = new int[edges.last() + 1];
    int[] by = new int[edges.last() + 1];
    edges.forEach(
        (node, word, to) -> {
          from[to] = node;
          by[to] = word;
        });
    return IntStream.rangeClosed(1, edges.last())
        .filter(node -> of(node).length > 0)
        .mapToObj(
            node -> {
              StringBuilder name = new StringBuilder(vocabulary.word(by[node]));
              for (int n = from[node]; n != 0; n = from[n]) {
                name.insert(0, ' ').insert(0, vocabulary.word(by[n]));
              }
              return name.toString();
            });
  }

  private Meaning[] of(int node) {
    Meaning @Nullable [] known = node < meanings.length ? meanings[node] : null;
    return known == null ? NONE : known;
  }

  private boolean anyFits(int node, byte written) {
    for (Meaning meaning : of(node)) {
      if (meaning.fits(written)) {
        return true;
      }
    }
    return false;
  }

  private List<Entry> fitting(int node, byte written) {
    Meaning[] all = of(node);
    Entry[] entries = new Entry[all.length];
    int size = 0;
    for (Meaning meaning : all) {
      if (meaning.fits(written)) {
        entries[size++] = meaning.entry();
      }
    }
    return List.of(size == entries.length ? entries : Arrays.copyOf(entries, size));
  }

  /** How a name of one token must be written. */
  private static byte wantedAlone(TokenScanner token) {
    if (token.length() <= STRICT_ACRONYM) {
      if (token.upper()) {
        return WordRun.UPPER;
      }
      if (token.inner()) {
        return WordRun.INNER;
      }
    }
    return token.capital() ? WordRun.CAPITAL : ANY;
  }
}
