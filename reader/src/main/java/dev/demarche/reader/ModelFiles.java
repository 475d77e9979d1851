package dev.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of a trained reader: two ONNX graphs, the vocabulary and {@code reader.json}, which
 * names the labels in the order of the outputs and the checksum of each file.
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

  WordPieces pieces() throws IOException {
    String text = new String(file("vocabulary.txt"), StandardCharsets.UTF_8);
    return new WordPieces(List.of(text.split("\n")), description.path("cased").asBoolean());
  }

  /** The bytes of a file, after a comparison with its checksum. */
  byte[] file(String name) throws IOException {
    byte[] bytes = bytes(name);
    String expected = description.path("files").path(name).asText();
    if (!sha256(bytes).equals(expected)) {
      throw new IOException("the reader's file " + name + " is damaged: wrong checksum");
    }
    return bytes;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException("the reader's file is missing: " + FOLDER + name);
      }
      return in.readAllBytes();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
