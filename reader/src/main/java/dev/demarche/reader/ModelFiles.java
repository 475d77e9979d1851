package dev.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The files of a trained reader: three ONNX graphs, the vocabulary and {@code reader.json}, which
 * names the labels in the order of the outputs and the checksums of each file. The CRC-32 is
 * compared whenever a file is read, since it costs nothing; the SHA-256, which takes as long as all
 * else, by a test.
 */
public final class ModelFiles {
  private static final String FOLDER = "/dev/demarche/reader/weights/";

  private final JsonNode description;

  private ModelFiles(JsonNode description) {
    this.description = description;
  }

  /**
   * The reader that ships with Demarche.
   *
   * @throws IOException when its files are missing or damaged
   */
  public static ModelFiles shipped() throws IOException {
    return new ModelFiles(new ObjectMapper().readTree(bytes("reader.json")));
  }

  /** The names under {@code key}: types, statuses, roles or modes. */
  List<String> labels(String key) {
    List<String> labels = new ArrayList<>();
    description.path(key).forEach(label -> labels.add(label.asText()));
    return List.copyOf(labels);
  }

  /** The longest passage, in pieces. */
  int longestPassage() {
    return description.path("longestPassage").asInt();
  }

  /** How the story's network numbers what it is told. */
  StoryLabels storyLabels() {
    return new StoryLabels(labels("types"), labels("statuses"), description.path("story"));
  }

  WordPieces pieces() throws IOException {
    String text = new String(file("vocabulary.txt"), StandardCharsets.UTF_8);
    return new WordPieces(List.of(text.split("\n")), description.path("cased").asBoolean());
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException when it is missing, or has not its checksum
   */
  byte[] file(String name) throws IOException {
    byte[] bytes = bytes(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (!HexFormat.of().toHexDigits((int) sum.getValue()).equals(sum(name))) {
      throw new IOException("the reader's file " + name + " is damaged: wrong checksum");
    }
    return bytes;
  }

  /** The CRC-32 that a file should have, in hexadecimal digits. */
  private String sum(String name) {
    return description.path("crc32").path(name).asText();
  }

  /** The SHA-256 that a file should have, in hexadecimal digits. */
  String sha256(String name) {
    return description.path("files").path(name).asText();
  }

  /** The length is asked first, since an array that grows is copied, and the weights are long. */
  private static byte[] bytes(String name) throws IOException {
    URL place = ModelFiles.class.getResource(FOLDER + name);
    if (place == null) {
      throw new FileNotFoundException("the reader's file is missing: " + FOLDER + name);
    }
    URLConnection connection = place.openConnection();
    try (InputStream in = connection.getInputStream()) {
      int told = connection.getContentLength();
      if (told < 0) {
        return in.readAllBytes();
      }
      byte[] bytes = new byte[told];
      int length = in.readNBytes(bytes, 0, bytes.length);
      return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
  }
}
