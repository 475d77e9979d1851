package dev.demarche.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.coding.Codes;
import dev.demarche.export.json.EventJson;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.event.KeptArticle;
import dev.demarche.record.event.RecordStatus;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import dev.demarche.server.Product;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Portrait;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What programs are told, as JSON in the shapes that the command line prints. */
public final class Answers {
  private static final int NONE = 404;

  /** What counts for quotations. */
  private static final Set<String> OF_STATEMENTS =
      Set.of("actor", "from", "to", "source", "text", "on", "oldest-first", "limit", "after");

  /** What counts for agreements. */
  private static final Set<String> OF_AGREEMENTS =
      Set.of("actor", "agreement", "from", "to", "text", "on", "oldest-first", "limit", "after");

  private final Sources sources;

  /** With what they are made from. */
  public Answers(Sources sources) {
    this.sources = sources;
  }

  /** What answers are made from. */
  public Sources sources() {
    return sources;
  }

  /** A page of acts. */
  public ObjectNode events(Asked asked) {
    return list(asked.ask(sources.chronicle()::timeline), sources.json()::event);
  }

  /** A page of acts that promise something, with what became of it. */
  public ObjectNode promises(Asked asked) {
    return list(asked.ask(sources.chronicle()::promises), sources.json()::event);
  }

  /** A page of acts on which sources differ. */
  public ObjectNode disagreements(Asked asked) {
    return list(asked.ask(sources.chronicle()::disagreements), sources.json()::event);
  }

  /** A page of what lies ahead: acts, and agreements that run out. */
  public ObjectNode agenda(Asked asked) {
    return list(asked.ask(sources.chronicle()::agenda), sources.json()::item);
  }

  /**
   * A page of quotations.
   *
   * @throws Refusal with status 400 where there are two speakers, or a filter that they have not
   */
  public ObjectNode statements(Asked asked) {
    only(asked, OF_STATEMENTS, "statements");
    if (asked.question().parties().size() > 1) {
      throw new Refusal(400, "actor: a statement has one speaker");
    }
    return list(asked.ask(sources.chronicle()::said), sources.json()::said);
  }

  /**
   * A page of agreements.
   *
   * @throws Refusal with status 400 where there is a filter that they have not
   */
  public ObjectNode agreements(Asked asked) {
    only(asked, OF_AGREEMENTS, "agreements");
    return list(asked.ask(sources.chronicle()::agreements), sources.json()::agreement);
  }

  private static void only(Asked asked, Set<String> names, String what) {
    for (String name : asked.filters().values().keySet()) {
      if (!names.contains(name)) {
        throw new Refusal(400, name + ": no filter of " + what);
      }
    }
  }

  private static <T> ObjectNode list(Page<T> page, Function<T, ObjectNode> json) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode results = node.putArray("results");
    page.results().forEach(each -> results.add(json.apply(each)));
    node.put("next", page.next());
    return node;
  }

  /**
   * An act.
   *
   * @param why whether to tell why its mentions are taken for one act
   * @throws Refusal with status 404 where there is none
   */
  public ObjectNode event(String id, LocalDate day, boolean why) {
    return eventOrNone(id, day, why)
        .orElseThrow(() -> new Refusal(NONE, id + ": no event of this record"));
  }

  private Optional<ObjectNode> eventOrNone(String id, LocalDate day, boolean why) {
    Optional<RecordedEvent> event = sources.chronicle().event(id, day);
    EventJson json = sources.json();
    return event.map(
        each -> {
          ObjectNode node = json.event(each);
          if (why) {
            node.set("why", json.why(sources.chronicle().why(id)));
          }
          return node;
        });
  }

  /**
   * An agreement.
   *
   * @throws Refusal with status 404 where there is none
   */
  public ObjectNode agreement(String id) {
    return agreementOrNone(id)
        .orElseThrow(() -> new Refusal(NONE, id + ": no agreement of this record"));
  }

  private Optional<ObjectNode> agreementOrNone(String id) {
    return sources.chronicle().agreement(id).map(sources.json()::agreement);
  }

  /**
   * What has an id: an act or an agreement.
   *
   * @throws Refusal with status 404 where nothing has
   */
  public ObjectNode shown(String id, LocalDate day, boolean why) {
    return eventOrNone(id, day, why)
        .or(() -> agreementOrNone(id))
        .orElseThrow(() -> new Refusal(NONE, id + ": no event or agreement of this record"));
  }

  /**
   * The relations of two.
   *
   * @throws Refusal with status 400 where there are not two
   */
  public ObjectNode brief(Asked asked) {
    if (asked.question().parties().size() != 2) {
      throw new Refusal(400, "actor: a brief is about two");
    }
    return sources.json().brief(sources.chronicle().brief(asked.question()));
  }

  /** What the record tells of one actor. */
  public ObjectNode actor(Asked asked) {
    Portrait portrait = Portrait.of(sources.chronicle(), asked);
    Question question = asked.question();
    Party party = question.parties().get(0);
    EventJson json = sources.json();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", "demarche-actor/1");
    node.put("actor", party.label());
    ArrayNode states = node.putArray("states");
    party.sides().stream().filter(Answers::isState).forEach(states::add);
    node.put("asOf", question.asOf().toString());
    node.set("months", json.months(portrait.months()));
    node.set("last", json.events(portrait.acts().results()));
    node.put("next", portrait.acts().next());
    node.set("coming", all(portrait.coming(), json::item));
    node.set("promised", json.events(portrait.promised()));
    node.set("disputed", json.events(portrait.disputed()));
    node.set("said", all(portrait.said(), json::said));
    return node;
  }

  private static boolean isState(String side) {
    return side.matches("[A-Z]{3}");
  }

  private static <T> ArrayNode all(List<T> items, Function<T, ObjectNode> json) {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    items.forEach(each -> node.add(json.apply(each)));
    return node;
  }

  /**
   * An article of the record, and what was read in it.
   *
   * @throws Refusal with status 404 where there is none with this address
   */
  public ObjectNode article(String uri) {
    KeptArticle kept =
        sources
            .chronicle()
            .kept(uri)
            .orElseThrow(() -> new Refusal(NONE, uri + ": no article of this record"));
    return record(
        new DiplomaticRecord(
            kept.article(),
            kept.mentions().stream().map(KeptArticle.Mention::mention).toList(),
            kept.statements(),
            kept.agreements()));
  }

  /** What was read in an article. */
  public ObjectNode record(DiplomaticRecord record) {
    return new RecordJson(new Codes()).record(record);
  }

  /** What the record holds; not where it lies. */
  public ObjectNode status() {
    RecordStatus status = sources.chronicle().status();
    return JsonNodeFactory.instance
        .objectNode()
        .put("product", "demarche")
        .put("version", Product.version())
        .put("today", sources.today().toString())
        .put("articles", status.articles())
        .put("mentions", status.mentions())
        .put("events", status.events())
        .put("statements", status.statements())
        .put("agreements", status.agreements())
        .put("first", text(status.first()))
        .put("last", text(status.last()));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
