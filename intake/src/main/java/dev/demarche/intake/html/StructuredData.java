package dev.demarche.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.intake.text.Clean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in JSON-LD.
 *
 * @param articles the nodes that describe articles, then those that describe pages
 * @param names names of nodes by their identifier
 */
record StructuredData(List<JsonNode> articles, Map<String, String> names) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final int MOST_NODES = 20_000;

  StructuredData {
    articles = List.copyOf(articles);
    names = Map.copyOf(names);
  }

  static StructuredData of(Catalogue page, String pageTitle, PageWords words) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Element script : page.of("script")) {
      if (!script.attr("type").contains("ld+json")) {
        continue;
      }
      for (JsonNode node : objects(parse(script.data()))) {
        if (!node.path("@id").asText("").isEmpty() && node.path("name").isTextual()) {
          names.putIfAbsent(node.path("@id").asText(), node.path("name").asText());
        }
        if (types(node).anyMatch(type -> words.is("article-type", type))) {
          articles.add(node);
        } else if (types(node).anyMatch("WebPage"::equals)) {
          pages.add(node);
        }
      }
    }
    articles.addAll(pages);
    String title = Clean.fold(pageTitle);
    articles.sort(Comparator.comparing(node -> !isNamed(node, title)));
    return new StructuredData(articles, names);
  }

  /**
   * Pages also describe articles that they link to; the one that the page's title names is first.
   */
  private static boolean isNamed(JsonNode node, String title) {
    String headline = Clean.fold(node.path("headline").asText(""));
    return !headline.isEmpty() && (title.startsWith(headline) || headline.startsWith(title));
  }

  /** The texts of {@code field} of all nodes. */
  List<String> texts(String field) {
    return articles.stream()
        .map(node -> node.path(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The names of the publishers of all nodes. */
  List<String> publishers() {
    return articles.stream()
        .flatMap(node -> Stream.of(node.path("publisher"), node.path("sourceOrganization")))
        .flatMap(node -> name(node.isArray() ? node.path(0) : node).stream())
        .toList();
  }

  /** The names of the writers that the first node which names any does, without organisations. */
  List<String> authors() {
    return articles.stream()
        .map(node -> many(node.path("author")).flatMap(each -> person(each).stream()).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<String> person(JsonNode author) {
    boolean body = types(author).anyMatch(type -> type.endsWith("Organization"));
    return body ? Optional.empty() : name(author);
  }

  /** The first text of {@code field} in the node that is the page's own article. */
  Optional<String> first(String field) {
    return articles.stream()
        .limit(1)
        .flatMap(node -> many(node.path(field)).limit(1))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Whether the page's own article is of the type {@code type}. */
  boolean isA(String type) {
    return articles.stream().limit(1).flatMap(StructuredData::types).anyMatch(type::equals);
  }

  /** Whether the page's own article must be paid for. */
  boolean isPaid() {
    return articles.stream()
        .limit(1)
        .map(node -> node.path("isAccessibleForFree").asText(""))
        .anyMatch(free -> free.equalsIgnoreCase("false"));
  }

  private static Stream<JsonNode> many(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  private Optional<String> name(JsonNode publisher) {
    JsonNode name = publisher.isTextual() ? publisher : publisher.path("name");
    String text = (name.isArray() ? name.path(0) : name).asText("");
    return text.isBlank()
        ? Optional.ofNullable(names.get(publisher.path("@id").asText("")))
        : Optional.of(text);
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
        : Stream.of(type.asText(""));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json.strip().replaceFirst("^(<!--|//<!\\[CDATA\\[)", ""));
    } catch (JsonProcessingException e) {
      // Broken data on a page is common and only means that the page says nothing.
      return JSON.missingNode();
    }
  }

  private static List<JsonNode> objects(JsonNode root) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(open::addLast);
    }
    return objects;
  }
}
