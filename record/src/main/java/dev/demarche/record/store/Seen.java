package dev.demarche.record.store;

/** Which of very many articles came already, and in which version, by hashes. */
final class Seen {
  private long[] addresses = new long[1 << 12];
  private int[] versions = new int[1 << 12];
  private int size;

  /** What is known of an article. */
  enum Answer {
    /** Nothing has its address. */
    NEW,
    /** The same was the last with its address. */
    SAME,
    /** Another version was the last. */
    OTHER
  }

  /** Remembers an article, and tells what was known of it. */
  Answer put(String address, String version) {
    if (size * 4L > addresses.length * 3L) {
      grow();
    }
    long hash = Hash.of(address);
    long key = hash == 0 ? 1 : hash;
    int mark = Long.hashCode(Hash.of(version));
    int at = place(key);
    if (addresses[at] == key) {
      Answer answer = versions[at] == mark ? Answer.SAME : Answer.OTHER;
      versions[at] = mark;
      return answer;
    }
    addresses[at] = key;
    versions[at] = mark;
    size++;
    return Answer.NEW;
  }

  /** Where a key is, or would be. */
  private int place(long key) {
    int mask = addresses.length - 1;
    int at = (int) (key >>> 16) & mask;
    while (addresses[at] != 0 && addresses[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] former = addresses;
    int[] marks = versions;
    addresses = new long[former.length * 2];
    versions = new int[addresses.length];
    for (int i = 0; i < former.length; i++) {
      if (former[i] != 0) {
        int at = place(former[i]);
        addresses[at] = former[i];
        versions[at] = marks[i];
      }
    }
  }
}
