package dev.demarche.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads the files of an evaluation, all of them UTF-8; errors name the file and the line. */
public final class InputFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private InputFiles() {}

  /**
   * One JSON value a line, empty lines left out.
   *
   * @throws InputException when the file cannot be read or a line is no JSON
   */
  public static List<JsonNode> jsonLines(Path file) {
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(file).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        rows.add(line(file, number, line));
      }
    }
    return Collections.unmodifiableList(rows);
  }

  /**
   * The gold records of a folder by stem ({@code e01-slug.json} is {@code e01-slug}), sorted.
   *
   * @throws InputException when the folder or a file cannot be read or a file is no JSON
   */
  public static Map<String, JsonNode> goldFolder(Path folder) {
    NavigableSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new InputException(folder.toString(), "cannot be listed", e);
    }
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      gold.put(name.substring(0, name.length() - ".json".length()), json(file));
    }
    return Collections.unmodifiableMap(gold);
  }

  /**
   * The members of a file that holds one JSON object, in the order of the file.
   *
   * @throws InputException when the file cannot be read or holds something else
   */
  public static Map<String, JsonNode> goldObject(Path file) {
    JsonNode object = json(file);
    if (!object.isObject()) {
      throw new InputException(file.toString(), "holds no JSON object");
    }
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    object.properties().forEach(e -> gold.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(gold);
  }

  /**
   * The text of a file.
   *
   * @throws InputException when it cannot be read as UTF-8
   */
  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read", e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(text(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw noJson(file, line, e);
    }
  }

  private static JsonNode line(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw noJson(file, number, e);
    }
  }

  private static InputException noJson(Path file, int line, JsonProcessingException e) {
    return new InputException(file + ":" + line, "no JSON: " + e.getOriginalMessage(), e);
  }
}
