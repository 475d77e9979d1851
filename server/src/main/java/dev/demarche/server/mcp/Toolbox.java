package dev.demarche.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.api.Answers;
import dev.demarche.server.api.Desk;
import dev.demarche.server.guard.Role;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Filters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tools: questions to the record, and reading an article. None of them changes anything. */
final class Toolbox {
  /** Most characters of a text that is read. */
  static final int LONGEST_TEXT = 100_000;

  /** Most characters of an answer as JSON. */
  static final int LONGEST_ANSWER = 200_000;

  /** Results of a page, unless told otherwise. */
  static final int USUAL = 10;

  /** Most results of a page. */
  static final int MOST = 50;

  private static final int WRONG = 400;
  private static final int TOO_LONG = 413;

  private final Sources sources;
  private final Answers answers;
  private final Desk desk;

  /** With what they answer from, and where articles are read. */
  Toolbox(Sources sources, Desk desk) {
    this.sources = sources;
    this.answers = new Answers(sources);
    this.desk = desk;
  }

  /** All of them. */
  List<Tool> tools() {
    return List.of(
        readArticle(), timeline(), said(), agenda(), brief(), promises(), disputes(), show());
  }

  private static Schemas filtering() {
    return new Schemas()
        .filters("actor", "type", "quad", "status", "from", "to", "place", "topic", "source")
        .filters("agreement", "text", "confidence", "on");
  }

  private Tool timeline() {
    return new Tool(
        "timeline",
        "Acts of states and bodies",
        "Lists diplomatic acts of the record, the newest first: who did what to whom, when, where,"
            + " how it stands, who tells it, in which words.",
        filtering().filters("promise", "oldest-first").limit(USUAL, MOST).needingNone(),
        page(answers::events));
  }

  private Tool said() {
    return new Tool(
        "said",
        "Quotations",
        "Lists what somebody said, in his own words as articles quote them, the newest first.",
        new Schemas()
            .filters("speaker", "text", "from", "to", "source", "on", "oldest-first")
            .limit(USUAL, MOST)
            .needingNone(),
        page(answers::statements));
  }

  private Tool agenda() {
    return new Tool(
        "agenda",
        "What lies ahead",
        "Lists acts that are arranged or proposed, soonest first, and deadlines of agreements.",
        filtering().limit(USUAL, MOST).needingNone(),
        page(answers::agenda));
  }

  private Tool promises() {
    return new Tool(
        "promises",
        "Promises and what became of them",
        "Lists pledges, announced acts and threats, and whether they are open, kept, broken or"
            + " overdue, with the passage that makes each and the one that answers it.",
        filtering().filters("promise", "oldest-first").limit(USUAL, MOST).needingNone(),
        page(answers::promises));
  }

  private Tool disputes() {
    return new Tool(
        "disagreements",
        "On what sources differ",
        "Lists acts that sources tell differently, each value with who tells it, and acts that only"
            + " one side of a meeting tells.",
        filtering().filters("promise", "oldest-first").limit(USUAL, MOST).needingNone(),
        page(answers::disagreements));
  }

  private Tool brief() {
    return new Tool(
        "brief",
        "The relations of two",
        "Tells on a page how two stand to each other: acts by month, the last ones, what is coming,"
            + " promised and disputed. Takes two actors.",
        new Schemas().filters("actor", "on").needing("actor"),
        given -> bounded(answers.brief(Asked.of(Filters.of(given.values()), sources))));
  }

  private Tool show() {
    return new Tool(
        "show",
        "One act, agreement or article",
        "Shows all of an act or an agreement by its id, or of an article by its address: every"
            + " source's version and how it came to stand so.",
        new Schemas()
            .text("id", "Id of an act or agreement, as the other tools tell it.")
            .text("uri", "Address of an article of the record, in the place of an id.")
            .flag("why", "Tells why the mentions are taken for one act.")
            .filters("on")
            .needingNone(),
        this::shown);
  }

  private ObjectNode shown(Arguments given) {
    String id = given.one("id");
    String uri = given.one("uri");
    LocalDate on = given.day("on");
    if (id != null && uri == null) {
      return bounded(answers.shown(id, on == null ? sources.today() : on, given.flag("why")));
    }
    if (uri != null && id == null) {
      return bounded(answers.article(uri));
    }
    throw new Refusal(WRONG, "id or uri: one of them is needed");
  }

  private Tool readArticle() {
    return new Tool(
        "read_article",
        "Read an article",
        "Reads an English news article and tells the acts, quotations and agreements in it, each"
            + " with its words and their offsets in the text. Keeps nothing.",
        Role.WRITER, // it costs as much as POST /api/articles
        new Schemas()
            .text("text", "The article as text, its headline in a line of its own, or as HTML.")
            .text("uri", "Its address, if known.")
            .day("published", "Its day of publication, where it does not tell; dates hang on it.")
            .needing("text"),
        this::read);
  }

  private ObjectNode read(Arguments given) {
    String text = given.needed("text");
    if (text.length() > LONGEST_TEXT) {
      throw new Refusal(TOO_LONG, "text: longer than " + LONGEST_TEXT + " characters");
    }
    @Nullable String uri = given.one("uri");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bounded(
        answers.record(desk.read(uri == null ? "posted" : uri, bytes, given.day("published"))));
  }

  /** Fewer results where those asked for would be too long; what is next is right for those. */
  private Function<Arguments, ObjectNode> page(Function<Asked, ObjectNode> answer) {
    return given -> {
      Filters filters = given.filters(USUAL, MOST);
      ObjectNode page = answer.apply(Asked.of(filters, sources));
      int size = page.path("results").size();
      while (page.toString().length() > LONGEST_ANSWER && size > 1) {
        size = size / 2;
        Filters fewer = filters.with("limit", Integer.toString(size));
        page = answer.apply(Asked.of(fewer, sources));
      }
      return bounded(page);
    };
  }

  private static ObjectNode bounded(ObjectNode answer) {
    int length = answer.toString().length();
    if (length > LONGEST_ANSWER) {
      throw new Refusal(
          TOO_LONG,
          "the answer has "
              + length
              + " characters, more than "
              + LONGEST_ANSWER
              + "; ask for less");
    }
    return answer;
  }
}
