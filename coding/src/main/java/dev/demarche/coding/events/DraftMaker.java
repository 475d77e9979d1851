package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.statements.Voices;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes drafts of acts from the frames of one article, taken in the order of the text. */
final class DraftMaker {
  /** A party of less probability does not make an act of a mere "the call". */
  private static final double SURE = 0.65;

  private static final Pattern DEFINITE =
      Pattern.compile("(?:^|\\b)(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\\s(?:\\p{Ll}+\\s)?$");

  private static final Pattern BOTH = Pattern.compile("(?i)both\\b");

  private final Reading reading;
  private final ActDates actDates;
  private final ActRules rules;
  private final Cues cues;
  private final EarlierActs earlier = new EarlierActs();
  private final Places places;
  private final PartyFinder parties;
  private final StoryNames names;
  private final Sources sources;
  private final Headings headings;
  private final StoryAnswers story;

  DraftMaker(
      Reading reading,
      Cast cast,
      Voices voices,
      Dates dates,
      ActRules rules,
      Attribution attribution,
      Cues cues,
      StoryAnswers story) {
    this.reading = reading;
    this.story = story;
    this.rules = rules;
    this.cues = cues;
    actDates = new ActDates(reading, dates, earlier, rules);
    places = new Places(cast);
    Vouchers vouchers = new Vouchers(reading, attribution);
    Counterparts counterparts =
        new Counterparts(
            reading, cast, rules, earlier, vouchers, new StoryTies(reading, cast, voices), story);
    parties =
        new PartyFinder(
            cast,
            voices,
            rules,
            places,
            counterparts,
            vouchers,
            new StoryActors(story, cast, rules, new Signers(reading, cast, rules)),
            new StoryDoubts(story));
    names = new StoryNames(story);
    sources = new Sources(reading, cast, vouchers);
    headings = new Headings(reading);
  }

  /** The acts that a frame tells: none where no party is known, several for separate visits. */
  List<Draft> drafts(Frame frame) {
    if (isRepeat(frame)) {
      return List.of();
    }
    Parties between = names.named(frame, parties.parties(frame));
    if (!between.areTellable()) {
      return List.of();
    }
    Draft draft = draft(frame, between);
    if (draft.score() < Assurance.LEAST) {
      return List.of();
    }
    earlier.remember(draft);
    return Splitter.split(draft, rules.of(frame.type(), frame.mode()), isSeparate(frame));
  }

  /**
   * Whether a frame without parties of its own only points back: "The call", "the talks" after a
   * sentence that told of them.
   */
  private boolean isRepeat(Frame frame) {
    boolean bare =
        frame.in(Role.ACTOR).stream().noneMatch(s -> s.score() >= SURE)
            && frame.in(Role.RECIPIENT).stream().noneMatch(s -> s.score() >= SURE);
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String before = reading.article().text().substring(sentence.start(), frame.trigger().start());
    return bare && DEFINITE.matcher(before).find() && earlier.has(frame.type());
  }

  /** Whether the sentence says that an act took place with each party by itself. */
  private boolean isSeparate(Frame frame) {
    Span sentence = reading.sentences().get(frame.sentence()).span();
    return frame.type() == EventType.CONSULT
        && (cues.isSeparate(sentence.of(reading.article().text())) || isCallToBoth(frame));
  }

  /** "He rang both" is two calls. */
  private boolean isCallToBoth(Frame frame) {
    return Objects.equals(frame.mode(), "phone")
        && frame.in(Role.RECIPIENT).stream()
            .anyMatch(s -> BOTH.matcher(s.span().of(reading.article().text())).lookingAt());
  }

  private Draft draft(Frame frame, Parties between) {
    Sentence sentence = reading.sentences().get(frame.sentence());
    String text = reading.article().text();
    Span evidence = EvidenceSpans.of(text, sentence.span(), frame.trigger());
    ActDates.Dated date = actDates.of(frame, isSpoken(frame));
    return new Draft(
        frame.type(),
        frame.mode(),
        frame.status(),
        between.actors(),
        between.recipients(),
        parties.others(frame, between),
        date.day(),
        places.of(frame).orElse(null),
        sources.of(frame, between.actors()),
        List.of(frame.sentence()),
        List.of(frame.trigger()),
        List.of(evidence),
        headings.isHeading(sentence),
        rules.assurance().of(reading, frame, between, date.told(), story));
  }

  /** Whether an act is said, as a demand is, or is a talk. */
  private boolean isSpoken(Frame frame) {
    return rules.of(frame.type(), frame.mode()).verbal() || frame.type() == EventType.CONSULT;
  }
}
