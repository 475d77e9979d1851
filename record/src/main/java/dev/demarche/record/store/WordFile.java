package dev.demarche.record.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Words of clues that wait on disc until their rows are sorted. */
final class WordFile {
  private static final int MOST = 255 * Integer.BYTES;

  private final Path file;
  private final OutputStream out;
  private long length;

  /** With a file that it makes, and the folder's owner removes. */
  WordFile(Path file) {
    this.file = file;
    try {
      out = new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds words, at most 255.
   *
   * @return where they lie
   */
  long add(WordHashes words) {
    byte[] bytes = words.bytes();
    if (bytes.length > MOST) {
      throw new IllegalArgumentException("too many words: " + bytes.length / Integer.BYTES);
    }
    long at = length;
    try {
      out.write(bytes.length / Integer.BYTES);
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    length += 1 + bytes.length;
    return at;
  }

  /** Is told where words lie, and gives them as bytes. */
  interface Reader {
    /** The words that lie there. */
    byte[] at(long place);
  }

  /** What uses a reader. */
  interface Reading {
    /** Reads. */
    void with(Reader reader);
  }

  /** Reads once all are added. */
  void read(Reading reading) {
    try {
      out.close();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        ByteBuffer room = ByteBuffer.allocate(1 + MOST);
        reading.with(place -> words(channel, room, place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] words(FileChannel channel, ByteBuffer room, long place) {
    try {
      room.clear();
      while (room.hasRemaining() && channel.read(room, place + room.position()) >= 0) {
        // a channel may give less than is asked for
      }
      room.flip();
      byte[] words = new byte[(room.get() & 0xff) * Integer.BYTES];
      room.get(words);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
