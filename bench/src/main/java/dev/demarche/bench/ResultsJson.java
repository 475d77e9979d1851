package dev.demarche.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;

/** Writes results as JSON: seconds, MiB, and how many times the other side takes. */
final class ResultsJson {
  private static final String SCHEMA = "demarche-bench/1";
  private static final MathContext DIGITS = new MathContext(4);

  private ResultsJson() {}

  /** The results as indented JSON. */
  static String of(Results results) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", SCHEMA);
    node.put("at", results.at().toString());
    machine(node.putObject("machine"), results);
    ObjectNode texts = node.putObject("texts");
    texts.put("articles", results.texts().files().size());
    texts.put("sentences", results.texts().sentences());
    texts.put("words", results.texts().words());
    ArrayNode sides = node.putArray("sides");
    results.sides().forEach(s -> side(sides.addObject(), s));
    if (results.sides().size() > 1) {
      ratios(node.putObject("ratios"), Ratios.of(results.sides().get(0), results.sides().get(1)));
    }
    if (!results.single().isEmpty()) {
      ObjectNode single = node.putObject("single");
      number(single, "medianSeconds", results.singleSeconds());
      usages(single.putArray("runs"), results.single());
    }
    Usage heap = results.heap();
    if (heap != null) {
      ObjectNode many = node.putObject("heap");
      many.put("heap", Demarche.HEAP);
      many.put("articles", results.heapArticles());
      usage(many, heap);
    }
    return node.toPrettyString() + "\n";
  }

  private static void machine(ObjectNode node, Results results) {
    node.put("processor", results.machine().processor());
    node.put("cores", results.machine().cores());
    node.put("java", results.machine().java());
    number(node, "loadBefore", results.machine().load());
    node.put("measuredBy", results.means());
  }

  private static void side(ObjectNode node, Measured side) {
    node.put("name", side.name());
    number(node, "articlesPerSecond", side.articlesPerSecond());
    number(node, "sentencesPerSecond", side.sentencesPerSecond());
    number(node, "secondsPerArticle", side.secondsPerArticle());
    number(node, "cpuSecondsPerArticle", side.cpuPerArticle());
    number(node, "firstPassCpuSecondsPerArticle", side.firstCpuPerArticle());
    number(node, "sentencesPerCpuSecond", side.sentencesPerCpuSecond());
    number(node, "secondsWithLoading", side.secondsWithLoading());
    number(node, "cpuSecondsWithLoading", side.cpuWithLoading());
    number(node, "peakMiB", side.peak());
    ArrayNode rounds = node.putArray("rounds");
    for (Round round : side.rounds()) {
      ObjectNode each = rounds.addObject();
      usage(each.putObject("one"), round.one());
      usage(each.putObject("once"), round.once());
      usage(each.putObject("more"), round.more());
      each.put("articles", round.articles());
      each.put("extraArticles", round.extra());
    }
  }

  private static void ratios(ObjectNode node, Ratios ratios) {
    number(node, "seconds", ratios.wall());
    number(node, "cpuSeconds", ratios.cpu());
    number(node, "firstPassCpuSeconds", ratios.firstCpu());
    number(node, "secondsWithLoading", ratios.withLoading());
    number(node, "cpuSecondsWithLoading", ratios.cpuWithLoading());
    number(node, "peak", ratios.peak());
  }

  private static void usages(ArrayNode array, Iterable<Usage> usages) {
    usages.forEach(u -> usage(array.addObject(), u));
  }

  private static void usage(ObjectNode node, Usage usage) {
    number(node, "seconds", usage.wall());
    number(node, "cpuSeconds", usage.cpu());
    number(node, "peakMiB", usage.peak());
  }

  private static void number(ObjectNode node, String name, double value) {
    node.put(name, new BigDecimal(value).round(DIGITS));
  }
}
