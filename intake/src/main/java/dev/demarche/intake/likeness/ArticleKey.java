package dev.demarche.intake.likeness;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of an article to know its copies and versions again: at most {@value #MOST_BYTES}
 * bytes, whatever its length. Keys of one version of the form can be compared across runs and
 * machines; {@link KeyMaker} makes them.
 */
public final class ArticleKey {
  /** The largest number of bytes that a key takes. */
  public static final int MOST_BYTES = 913;

  static final int MOST_NAMES = 64;
  static final int MOST_NUMBERS = 32;
  private static final byte FORM = 1;

  private final long sequence;
  private final int shingles;
  private final int[] signature;
  private final Sketch names;
  private final Sketch numbers;

  /**
   * A key.
   *
   * @param sequence hash of all words in their order
   * @param shingles how many different runs of words the story has
   * @param signature their {@link MinHash}
   * @param names names in the story
   * @param numbers figures in the story
   */
  ArticleKey(long sequence, int shingles, int[] signature, Sketch names, Sketch numbers) {
    this.sequence = sequence;
    this.shingles = shingles;
    this.signature = signature;
    this.names = names;
    this.numbers = numbers;
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException when {@code bytes} is no key, or one of another form
   */
  public static ArticleKey of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      if (in.get() != FORM) {
        throw new IllegalArgumentException("a key of another form: " + bytes[0]);
      }
      ArticleKey key =
          new ArticleKey(in.getLong(), in.getInt(), ints(in, MinHash.ROWS), sketch(in), sketch(in));
      if (in.hasRemaining() || key.shingles < 0) {
        throw new IllegalArgumentException("no key of an article");
      }
      return key;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("no key of an article: it ends too soon", e);
    }
  }

  /** The key as bytes, big-endian, to be stored. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(MOST_BYTES);
    out.put(FORM).putLong(sequence).putInt(shingles);
    write(signature, out);
    write(names, out);
    write(numbers, out);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Whether the article has no words to be known by; it is like no other. */
  public boolean isEmpty() {
    return shingles == 0;
  }

  long sequence() {
    return sequence;
  }

  int shingles() {
    return shingles;
  }

  int[] signature() {
    return signature;
  }

  Sketch names() {
    return names;
  }

  Sketch numbers() {
    return numbers;
  }

  private static void write(int[] values, ByteBuffer out) {
    for (int value : values) {
      out.putInt(value);
    }
  }

  private static void write(Sketch sketch, ByteBuffer out) {
    out.put((byte) sketch.size()).put((byte) (sketch.whole() ? 1 : 0));
    write(sketch.hashes(), out);
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.getInt();
    }
    return values;
  }

  private static Sketch sketch(ByteBuffer in) {
    int size = in.get();
    if (size < 0) {
      throw new IllegalArgumentException("no key of an article: a sketch of size " + size);
    }
    boolean whole = in.get() == 1;
    return new Sketch(ints(in, size), whole || size == 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleKey key
        && sequence == key.sequence
        && shingles == key.shingles
        && Arrays.equals(signature, key.signature)
        && names.equals(key.names)
        && numbers.equals(key.numbers);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sequence);
  }
}
