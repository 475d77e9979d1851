package dev.demarche.coding.events;

import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Story;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What finds the parties of acts in a text, after such acts as a test tells before. */
final class Finders {
  private Finders() {}

  /** The parties of an act that is the first of its text. */
  static Parties parties(Reading reading, Frame frame) {
    return finder(reading).parties(frame);
  }

  /** What finds the parties of acts of a text that has told some before. */
  static PartyFinder finder(Reading reading, Draft... told) {
    Cast cast = Texts.cast(reading);
    ActRules rules = new ActRules();
    return new PartyFinder(
        cast,
        Texts.voices(reading),
        rules,
        new Places(cast),
        counterparts(reading, told),
        new Vouchers(reading, new Attribution()),
        new StoryActors(story(reading), cast, rules, new Signers(reading, cast, rules)),
        new StoryDoubts(story(reading)));
  }

  /** What supplies the addressees of acts of a text that has told some before. */
  static Counterparts counterparts(Reading reading, Draft... told) {
    EarlierActs earlier = new EarlierActs();
    Arrays.stream(told).forEach(earlier::remember);
    Vouchers vouchers = new Vouchers(reading, new Attribution());
    return new Counterparts(
        reading,
        Texts.cast(reading),
        new ActRules(),
        earlier,
        vouchers,
        ties(reading),
        story(reading));
  }

  /** What the network that sees whole articles knows of one that it has not seen. */
  static StoryAnswers story(Reading reading) {
    return new StoryAnswers(reading, Texts.cast(reading), List.of());
  }

  /** What it would know that takes one side for the likeliest, by some odds against all others. */
  static StoryAnswers story(Reading reading, Frame frame, String side, double odds) {
    return new StoryAnswers(
        reading,
        Texts.cast(reading),
        List.of(frame),
        (names, questions) -> {
          Map<Story.Name, Double> likely = new LinkedHashMap<>();
          names.forEach(n -> likely.put(n, n.side().equals(side) ? Math.log(odds) : 0.0));
          return List.of(Optional.of(new Story.Answer(-9, -9, likely, -9, likely)));
        });
  }

  /** What tells for the addressees of acts of a text that has told some before. */
  static AddresseeSigns signs(Reading reading, Draft... told) {
    EarlierActs earlier = new EarlierActs();
    Arrays.stream(told).forEach(earlier::remember);
    Vouchers vouchers = new Vouchers(reading, new Attribution());
    NameRoles roles = new NameRoles(reading, new ActRules(), vouchers);
    return new AddresseeSigns(reading, Texts.cast(reading), earlier, roles, ties(reading));
  }

  /** Which sides the acts of a text set against each other or bring together. */
  static StoryTies ties(Reading reading) {
    return new StoryTies(reading, Texts.cast(reading), Texts.voices(reading));
  }

  /** What weighs the addressees of acts of a text that has told some before. */
  static Addressees addressees(Reading reading, Draft... told) {
    return new Addressees(new ActRules(), signs(reading, told), story(reading));
  }

  /** Names of those whom an act is supplied with. */
  static List<String> names(Counterparts counterparts, Frame frame, List<Entity> actors) {
    return Drafts.names(counterparts.supplied(frame, actors).entities());
  }

  /** The name of one. */
  static Optional<String> name(Optional<Entity> entity) {
    return entity.map(e -> e.actor().name());
  }

  /** A meeting that a sentence tells. */
  static Draft act(int sentence, String actor, String recipient) {
    Draft draft = Drafts.act(EventType.CONSULT, null, List.of(actor), List.of(recipient));
    return Drafts.in(draft, sentence, draft.triggers().get(0), draft.evidence().get(0));
  }

  /** Those whom words mean that need no context. */
  static List<Entity> entities(String... words) {
    return Arrays.stream(words).map(Texts::entity).toList();
  }
}
