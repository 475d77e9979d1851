package dev.demarche.bench.likeness;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * As many articles as wanted, put together by chance out of the sentences under {@code
 * eval/near-duplicates}, three words of ten exchanged for others. One article of four is an earlier
 * one with a sentence less. The same number gives the same articles.
 */
final class MadeArticles {
  private static final int SEED = 5;
  private static final int LEAST_SENTENCES = 12;
  private static final int MORE_SENTENCES = 20;
  private static final double EXCHANGED = 0.3;
  private static final double VERSIONS = 0.25;

  private final Random random = new Random(SEED);
  private final Intake intake = new Intake();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  /** A maker that takes its sentences from {@code file}. */
  MadeArticles(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String text = mapper.readTree(line).path("text").asText();
      for (String sentence : text.split("(?<=[.?!])\\s+", -1)) {
        sentences.add(sentence.replaceAll("\\s+", " "));
        words.addAll(List.of(sentence.strip().split("\\s+", -1)));
      }
    }
  }

  List<Article> make(int count) {
    List<List<String>> bodies = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> body =
          i > 0 && random.nextDouble() < VERSIONS
              ? shortened(bodies.get(random.nextInt(i)))
              : body();
      bodies.add(body);
      articles.add(article(i, body));
    }
    return articles;
  }

  private List<String> body() {
    List<String> body = new ArrayList<>();
    for (int k = LEAST_SENTENCES + random.nextInt(MORE_SENTENCES); k > 0; k--) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      body.add(
          List.of(sentence.split(" ", -1)).stream()
              .map(word -> random.nextDouble() < EXCHANGED ? word() : word)
              .collect(Collectors.joining(" ")));
    }
    return body;
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  private List<String> shortened(List<String> body) {
    List<String> shorter = new ArrayList<>(body);
    if (shorter.size() > LEAST_SENTENCES / 2) {
      shorter.remove(random.nextInt(shorter.size()));
    }
    return shorter;
  }

  private Article article(int number, List<String> body) {
    String text = "Item " + number + " of the day\n\n" + String.join("\n\n", body);
    IntakeResult result = intake.read("made/" + number, text.getBytes(StandardCharsets.UTF_8));
    if (result instanceof IntakeResult.Read read) {
      return read.article();
    }
    throw new IllegalStateException(result.toString());
  }
}
