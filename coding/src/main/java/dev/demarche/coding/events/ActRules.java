package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How acts of a type are put together; see {@code act-rules.tsv}. */
final class ActRules {
  /**
   * The habits of a type.
   *
   * @param verbal somebody says it
   * @param symmetric the parties do it together
   * @param each several actors from different sides make several acts
   * @param agent whether somebody acts even where the clause does not say who
   * @param addressee where an addressee that the clause does not name may come from
   */
  record Habits(
      boolean verbal, boolean symmetric, boolean each, boolean agent, Addressee addressee) {}

  /** Where an unnamed addressee may come from. */
  enum Addressee {
    NEVER,
    /** Another side named in the sentence, and nobody else. */
    HERE,
    /** Another side named in the sentence. */
    SENTENCE,
    /** That, or the party that the actor had to do with just before. */
    STORY,
    /** That, or the state that the article is about. */
    HOME
  }

  private final Map<String, Habits> habits = new HashMap<>();
  private final Mutual mutual = new Mutual();
  private final Unaddressed unaddressed = new Unaddressed();
  private final Bodily bodily = new Bodily();
  private final Assurance assurance = new Assurance();
  private final Company company = Company.load();
  private final Weights addressees = new Weights("addressees.tsv");
  private final Weights dates = new Weights("act-dates.tsv");
  private final ActObjects deeds = new ActObjects();
  private final Reactions reactions = new Reactions();
  private final TakenAgreements taken = new TakenAgreements();

  private final Set<String> unknownDoers = new HashSet<>();
  private final Pattern thingBefore;
  private final Pattern thingBehind;

  ActRules() {
    DataTable.read("unknown-doers.tsv").forEach(row -> unknownDoers.addAll(row.list(0)));
    List<String> things = new ArrayList<>();
    DataTable.read("body-things.tsv").forEach(row -> things.addAll(row.list(0)));
    String thing = "(?:" + String.join("|", things) + ")";
    thingBefore = Pattern.compile("\\b" + thing + "\\sof\\s(?:the\\s)?$");
    thingBehind = Pattern.compile("(?:['’]s?)?\\s" + thing + "\\b");
    for (DataTable.Row row : DataTable.read("act-rules.tsv")) {
      habits.put(
          EventType.valueOf(row.get(0)) + "/" + row.get(1),
          new Habits(
              yes(row, 2), yes(row, 3), yes(row, 4), yes(row, 5), Addressee.valueOf(row.get(6))));
    }
  }

  Habits of(EventType type, @Nullable String mode) {
    Habits exact = habits.get(type + "/" + mode);
    Habits of = exact == null ? habits.get(type + "/") : exact;
    if (of == null) {
      throw new IllegalStateException("act-rules.tsv lacks " + type);
    }
    return of;
  }

  /**
   * Whether several actors of an act do it with each other rather than together at somebody else.
   *
   * @param trigger the words that name the act
   */
  boolean isMutual(EventType type, @Nullable String mode, String trigger) {
    return of(type, mode).symmetric() || mutual.is(type, trigger);
  }

  /** What takes up an agreement told before. */
  TakenAgreements taken() {
    return taken;
  }

  /** Which acts are addressed to nobody. */
  Unaddressed unaddressed() {
    return unaddressed;
  }

  /** Which acts are done to a body that the sentence need not name. */
  Bodily bodily() {
    return bodily;
  }

  /** How probable acts are. */
  Assurance assurance() {
    return assurance;
  }

  /** Who is told something, and who goes along. */
  Company company() {
    return company;
  }

  /** Weights of the signs of an unsaid addressee. */
  Weights addressees() {
    return addressees;
  }

  /** Weights of the signs of a date that the clause does not tell. */
  Weights dates() {
    return dates;
  }

  /** What acts of praise, blame and refusal are about. */
  ActObjects deeds() {
    return deeds;
  }

  /** Which acts are about what was told just before. */
  Reactions reactions() {
    return reactions;
  }

  /** Whether a description only says that somebody did it: "some forty people". */
  boolean isUnknownDoer(String description) {
    return unknownDoers.contains(description.substring(description.lastIndexOf(' ') + 1));
  }

  /**
   * Whether a body is named only to say whose a thing is: "UN sanctions", "the mission of the UN".
   *
   * @param before what stands before its name
   * @param behind what stands behind it
   */
  boolean isThingOfABody(String before, String behind) {
    return thingBefore.matcher(before).find() || thingBehind.matcher(behind).lookingAt();
  }

  private static boolean yes(DataTable.Row row, int column) {
    return switch (row.get(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.error("yes or no expected: " + row.get(column));
    };
  }
}
