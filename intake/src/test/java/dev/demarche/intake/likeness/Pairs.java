package dev.demarche.intake.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * One half of the pairs under {@code eval/near-duplicates}.
 *
 * @param articles by their names
 * @param stories of which text each is a version, by their names
 * @param pairs with what they are by gold
 */
record Pairs(Map<String, Article> articles, Map<String, String> stories, List<Pair> pairs) {
  private static final Intake INTAKE = new Intake();
  private static final Path FOLDER = Path.of("..", "eval", "near-duplicates");

  record Pair(String left, String right, Relation relation, String kind) {}

  /**
   * Precision and recall of a judge of pairs.
   *
   * @param wrong the pairs that it got wrong, for people
   */
  record Scores(double precision, double recall, List<Pair> wrong) {}

  static Pairs half(String name) {
    Map<String, Article> articles = new LinkedHashMap<>();
    Map<String, String> stories = new LinkedHashMap<>();
    for (String line : lines("articles.jsonl")) {
      JsonNode node = json(line);
      if (node.path("half").asText().equals(name)) {
        articles.put(node.path("id").asText(), read(node));
        stories.put(node.path("id").asText(), node.path("story").asText());
      }
    }
    List<Pair> pairs =
        lines("pairs.tsv").stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells[4].equals(name))
            .map(cells -> new Pair(cells[0], cells[1], relation(cells[2]), cells[3]))
            .toList();
    return new Pairs(articles, stories, pairs);
  }

  /** Scores {@code judge}, who tells whether two articles are of one family. */
  Scores score(BiPredicate<Article, Article> judge) {
    List<Pair> found = pairs.stream().filter(pair -> judge.test(left(pair), right(pair))).toList();
    long right = found.stream().filter(pair -> pair.relation.isFamily()).count();
    long wanted = pairs.stream().filter(pair -> pair.relation.isFamily()).count();
    List<Pair> wrong =
        pairs.stream().filter(pair -> pair.relation.isFamily() != found.contains(pair)).toList();
    return new Scores((double) right / found.size(), (double) right / wanted, wrong);
  }

  Article left(Pair pair) {
    return article(pair.left);
  }

  Article right(Pair pair) {
    return article(pair.right);
  }

  private Article article(String name) {
    Article article = articles.get(name);
    if (article == null) {
      throw new IllegalStateException("no article " + name);
    }
    return article;
  }

  private static Relation relation(String name) {
    return switch (name) {
      case "copy" -> Relation.COPY;
      case "edited" -> Relation.EDITED;
      case "different" -> Relation.DIFFERENT;
      default -> throw new IllegalStateException("no relation: " + name);
    };
  }

  private static Article read(JsonNode node) {
    byte[] bytes = node.path("text").asText().getBytes(StandardCharsets.UTF_8);
    IntakeResult result = INTAKE.read(node.path("id").asText(), bytes);
    if (result instanceof IntakeResult.Read read) {
      return read.article();
    }
    throw new IllegalStateException(result.toString());
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("left\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
