package dev.demarche.server.monitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.server.guard.OwnFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, a JSON object a line, in a file that only its owner may read. A full file is put
 * aside as {@code FILE.1}, that one as {@code FILE.2}, and the oldest goes.
 */
public final class AuditLog {
  /** Keeps nothing. */
  public static final AuditLog NONE = new AuditLog(null, 0);

  private static final long FULL = 10_000_000;
  private static final int OLD_FILES = 5;
  private static final int TAIL = 1_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final @Nullable Path file;
  private final long full;

  private AuditLog(@Nullable Path file, long full) {
    this.file = file;
    this.full = full;
  }

  /**
   * A log in a file, which is made if there is none.
   *
   * @throws IllegalArgumentException when it cannot be
   */
  public static AuditLog in(Path file) {
    return in(file, FULL);
  }

  /** One that is put aside when it has so many bytes. */
  static AuditLog in(Path file, long full) {
    AuditLog log = new AuditLog(file, full);
    try {
      log.begin(file);
      return log;
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be written", e);
    }
  }

  private void begin(Path begun) throws IOException {
    if (Files.notExists(begun)) {
      OwnFile.create(begun);
    } else if (!Files.isWritable(begun)) {
      throw new IOException("not writable");
    }
  }

  /**
   * Adds a line.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  synchronized void add(ObjectNode line) {
    if (file == null) {
      return;
    }
    try {
      if (Files.exists(file) && Files.size(file) >= full) {
        putAside(file);
      }
      begin(file);
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  private static void putAside(Path file) throws IOException {
    for (int i = OLD_FILES; i > 0; i--) {
      Path from = i == 1 ? file : old(file, i - 1);
      if (Files.exists(from)) {
        Files.move(from, old(file, i), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path old(Path file, int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  /** The last lines of the file, the latest first. */
  synchronized List<JsonNode> last(int most) {
    if (file == null) {
      return List.of();
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, in.length() - TAIL);
      byte[] tail = new byte[(int) (in.length() - from)];
      in.seek(from);
      in.readFully(tail);
      List<String> lines =
          new ArrayList<>(new String(tail, StandardCharsets.UTF_8).lines().toList());
      if (from > 0) {
        lines.remove(0);
      }
      Collections.reverse(lines);
      return lines.stream().limit(most).map(AuditLog::json).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode().put("damaged", line);
    }
  }
}
