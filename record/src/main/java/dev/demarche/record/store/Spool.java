package dev.demarche.record.store;

import dev.demarche.record.consolidation.Origin;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Mentions on disc, in the order in which they came, that are read again by the first day on which
 * their acts can have been.
 */
final class Spool {
  private static final int BUFFER = 1 << 20;
  private static final int WINDOW = 1 << 15;

  private final Path file;
  private final OutputStream out;
  private final NavigableMap<Long, Places> days = new TreeMap<>();
  private long length;
  private byte[] window = new byte[0];
  private long windowAt;

  /** In a folder that exists. */
  Spool(Path folder) {
    file = folder.resolve("mentions");
    try {
      out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A mention.
   *
   * @param id its number
   * @param from first day of its act
   * @param due day until which what it promises holds, or null
   * @param body its JSON
   */
  record Item(long id, long from, @Nullable LocalDate due, String body) {}

  /** The mentions of an article. */
  record Told(long article, Origin origin, List<Item> items) {}

  /** Where articles stand that have an act on a day. */
  private static final class Places {
    private long[] all = new long[4];
    private int size;

    void add(long place) {
      if (size > 0 && all[size - 1] == place) {
        return;
      }
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = place;
    }
  }

  /** Adds the mentions of an article. */
  void add(Told told) {
    try {
      byte[] block = SpoolBlock.of(told);
      told.items()
          .forEach(each -> days.computeIfAbsent(each.from(), d -> new Places()).add(length));
      new DataOutputStream(out).writeInt(block.length);
      out.write(block);
      length += block.length + Integer.BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is given articles with those of their mentions that were asked for. */
  interface Reader {
    /** The next. */
    void told(Told told);
  }

  /** The days on which acts begin. */
  List<Long> days() {
    return new ArrayList<>(days.keySet());
  }

  /** Hands over the mentions of a day, in the order in which they came. */
  void read(long day, Reader reader) {
    Places places = days.get(day);
    if (places == null) {
      return;
    }
    try (RandomAccessFile in = open()) {
      for (int i = 0; i < places.size; i++) {
        reader.told(SpoolBlock.told(block(in, places.all[i]), day));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over all mentions, in the order in which they came. */
  void readAll(Reader reader) {
    try (RandomAccessFile in = open()) {
      for (long at = 0; at < length; ) {
        byte[] block = block(in, at);
        reader.told(SpoolBlock.told(block, null));
        at += block.length + Integer.BYTES;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RandomAccessFile open() throws IOException {
    out.flush();
    return new RandomAccessFile(file.toFile(), "r");
  }

  private byte[] block(RandomAccessFile in, long at) throws IOException {
    byte[] size = bytes(in, at, Integer.BYTES);
    int length = new DataInputStream(new ByteArrayInputStream(size)).readInt();
    return bytes(in, at + Integer.BYTES, length);
  }

  /** What was read lately is at hand, as mostly what lies behind it is wanted next. */
  private byte[] bytes(RandomAccessFile in, long at, int count) throws IOException {
    if (at < windowAt || at + count > windowAt + window.length) {
      int size = (int) Math.min(Math.max(WINDOW, count), length - at);
      window = window.length == size ? window : new byte[size];
      in.seek(at);
      in.readFully(window);
      windowAt = at;
    }
    int from = (int) (at - windowAt);
    return Arrays.copyOfRange(window, from, from + count);
  }

  /** Closes the file; it is for the owner of the folder to remove it. */
  void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
