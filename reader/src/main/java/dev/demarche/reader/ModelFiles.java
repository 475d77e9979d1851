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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The files of a trained reader: three ONNX graphs, the vocabulary and {@code reader.json}, which
 * names the labels in the order of the outputs and the checksum of each file.
 */
public final class ModelFiles {
  private static final String FOLDER = "/dev/demarche/reader/weights/";

  private final JsonNode description;
  private final Map<String, CompletableFuture<Boolean>> checks = new LinkedHashMap<>();

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
   * The bytes of a file. Its checksum is compared meanwhile on another thread, since that takes as
   * long as all else; {@link #check} tells the outcome.
   */
  byte[] file(String name) throws IOException {
    byte[] bytes = bytes(name);
    String expected = description.path("files").path(name).asText();
    checks.put(name, CompletableFuture.supplyAsync(() -> sha256(bytes).equals(expected)));
    return bytes;
  }

  /**
   * Waits until all files that were read are compared.
   *
   * @throws IOException when one of them has not its checksum
   */
  void check() throws IOException {
    for (Map.Entry<String, CompletableFuture<Boolean>> check : checks.entrySet()) {
      if (!check.getValue().join()) {
        throw new IOException(
            "the reader's file " + check.getKey() + " is damaged: wrong checksum");
      }
    }
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
