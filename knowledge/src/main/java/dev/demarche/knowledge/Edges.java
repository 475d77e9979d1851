package dev.demarche.knowledge;

/**
 * The edges of a trie: from a node by a word to a node, all of them numbers from 0 on. No edge
 * leads back to node 0, the root. Edges are added by one thread, then asked by any.
 */
final class Edges {
  /** What is told where no edge leads. */
  static final int NOWHERE = 0;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** From and word of each edge by their hash, in the next free place; never over half full. */
  private long[] keys = new long[1 << 13];

  private int[] targets = new int[1 << 13];
  private int size;

  /** An edge, told to whoever goes through all of them. */
  interface Visitor {
    void edge(int from, int word, int to);
  }

  /** The node that an edge leads to. */
  int target(int from, int word) {
    return targets[place(key(from, word))];
  }

  /** The node that an edge leads to; a new edge to a node one greater than the last made so. */
  int targetOrNew(int from, int word) {
    long key = key(from, word);
    int at = place(key);
    if (targets[at] == NOWHERE) {
      if (2 * size >= keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      targets[at] = ++size;
    }
    return targets[at];
  }

  /** The greatest number of a node. */
  int last() {
    return size;
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (targets[i] != NOWHERE) {
        visitor.edge((int) (keys[i] >>> 32), (int) keys[i], targets[i]);
      }
    }
  }

  private static long key(int from, int word) {
    return ((long) from << 32) | word;
  }

  private int place(long key) {
    int at = ((int) ((key * GOLDEN) >>> 32)) & (keys.length - 1);
    while (targets[at] != NOWHERE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldTargets[i] != NOWHERE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        targets[at] = oldTargets[i];
      }
    }
  }
}
