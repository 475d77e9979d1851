package dev.demarche.coding.agreements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.time.Direction;
import dev.demarche.coding.time.TimeContext;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Block;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes agreement mentions of the treaties and deals that an article names: those of the tables,
 * and phrases such as "the border treaty" beside an act that concerns them.
 */
public final class AgreementCoder {
  /** Acts that tell of an agreement. */
  private static final Set<EventType> ACTS =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.COOPERATE,
          EventType.REJECT);

  private final TimeReader times;
  private final Instruments instruments = new Instruments();
  private final StatusCues cues = new StatusCues();

  /** With the given reader of times and the tables of this package. */
  public AgreementCoder(TimeReader times) {
    this.times = times;
  }

  /** The agreements of an article, given its events. */
  public List<AgreementMention> agreements(Reading reading, Cast cast, List<EventMention> events) {
    List<AgreementDraft> merged = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (AgreementDraft draft : inSentence(reading, cast, events, sentence)) {
        merge(merged, draft);
      }
    }
    String text = reading.article().text();
    return merged.stream().map(d -> mention(text, d)).toList();
  }

  private static void merge(List<AgreementDraft> merged, AgreementDraft draft) {
    for (int i = 0; i < merged.size(); i++) {
      if (merged.get(i).isSameAs(draft)) {
        merged.set(i, merged.get(i).and(draft));
        return;
      }
    }
    merged.add(draft);
  }

  private static AgreementMention mention(String text, AgreementDraft draft) {
    return new AgreementMention(
        draft.name(),
        draft.parties(),
        draft.signed(),
        null,
        draft.expires(),
        draft.status(),
        draft.evidence().stream().map(s -> Evidence.of(text, s)).toList());
  }

  private List<AgreementDraft> inSentence(
      Reading reading, Cast cast, List<EventMention> events, Sentence sentence) {
    String text = sentence.span().of(reading.article().text());
    List<EventMention> acts =
        events.stream().filter(e -> ACTS.contains(e.type()) && isTold(e, sentence)).toList();
    List<AgreementDraft> drafts = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Cast.Known known : cast.treatiesIn(sentence.span())) {
      Span noun = known.span().shift(-sentence.span().start());
      taken.add(noun);
      drafts.add(known(reading, sentence, text, noun, known.treaty(), acts));
    }
    boolean headline = sentence.kind() == Block.Kind.TITLE;
    for (Instruments.Found found :
        headline ? List.<Instruments.Found>of() : instruments.find(text)) {
      if (taken.stream().noneMatch(t -> t.overlaps(found.span()))) {
        phrase(reading, sentence, text, found, acts).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isTold(EventMention event, Sentence sentence) {
    return event.evidence().stream().anyMatch(e -> e.span().overlaps(sentence.span()));
  }

  /** An agreement that the tables hold. */
  private AgreementDraft known(
      Reading reading,
      Sentence sentence,
      String text,
      Span noun,
      Entry.Treaty treaty,
      List<EventMention> acts) {
    Optional<StatusCues.Told> told = cues.nearest(text, noun);
    List<String> parties = treaty.parties();
    if (parties.isEmpty()) {
      parties = parties(acts);
    }
    LocalDate day = reading.article().published();
    return new AgreementDraft(
        treaty.name(),
        key(treaty.name()),
        true,
        parties,
        date(reading, text, AgreementStatus.SIGNED, noun),
        date(reading, text, AgreementStatus.EXPIRING, noun),
        told.map(StatusCues.Told::status).orElseGet(() -> standing(treaty, day)),
        told.isPresent(),
        List.of(evidence(reading, sentence, noun)));
  }

  /** How a known treaty stands on a day where the text does not tell. */
  private static AgreementStatus standing(Entry.Treaty treaty, @Nullable LocalDate day) {
    boolean ended =
        treaty.expires() != null && day != null && day.toString().compareTo(treaty.expires()) > 0;
    if (ended) {
      return AgreementStatus.EXPIRED;
    }
    return treaty.inForce() != null ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED;
  }

  /** A phrase: with a name of its own and a status, or beside an act between known parties. */
  private Optional<AgreementDraft> phrase(
      Reading reading,
      Sentence sentence,
      String text,
      Instruments.Found found,
      List<EventMention> acts) {
    Optional<StatusCues.Told> told = cues.nearest(text, found.noun());
    List<String> parties = parties(acts);
    boolean qualified = found.span().length() > found.noun().length();
    boolean enough = (found.named() && !found.weak()) || parties.size() >= 2;
    if (!qualified || !enough || told.isEmpty()) {
      return Optional.empty();
    }
    String name = withoutTime(found.span().of(text), found.noun().end() - found.span().start());
    return Optional.of(
        new AgreementDraft(
            name,
            key(name),
            found.named(),
            parties,
            signed(reading, text, found, acts),
            date(reading, text, AgreementStatus.EXPIRING, found.noun()),
            told.get().status(),
            true,
            List.of(evidence(reading, sentence, found.noun()))));
  }

  /** The phrase without a time behind the noun and without words that cannot end it. */
  private String withoutTime(String phrase, int noun) {
    String tail = phrase.substring(noun);
    String kept = times.find(tail).isEmpty() ? phrase : phrase.substring(0, noun);
    int end = kept.length();
    while (end > noun
        && !Qualifiers.isPart(kept.substring(kept.lastIndexOf(' ', end - 1) + 1, end))) {
      end = kept.lastIndexOf(' ', end - 1);
      kept = kept.substring(0, end);
    }
    return kept;
  }

  private @Nullable String signed(
      Reading reading, String text, Instruments.Found found, List<EventMention> acts) {
    String own = date(reading, text, AgreementStatus.SIGNED, found.noun());
    if (own != null) {
      return own;
    }
    return acts.stream()
        .filter(e -> e.type() == EventType.SUPPORT || e.type() == EventType.AGREE)
        .flatMap(e -> Optional.ofNullable(e.date()).stream())
        .map(AgreementCoder::shown)
        .findFirst()
        .orElse(null);
  }

  /** The date beside the words that tell of signing or of the end. */
  private @Nullable String date(Reading reading, String text, AgreementStatus status, Span noun) {
    LocalDate published = reading.article().published();
    Optional<StatusCues.Told> cue = cues.of(text, status, noun);
    if (published == null || cue.isEmpty()) {
      return null;
    }
    Direction direction = status == AgreementStatus.EXPIRING ? Direction.FUTURE : Direction.PAST;
    TimeContext context = new TimeContext(published, null, direction);
    String after = text.substring(cue.get().words().end());
    int stop = after.length() > 60 ? 60 : after.length();
    return times.find(after.substring(0, stop)).stream()
        .flatMap(e -> times.resolve(e, context).stream())
        .map(AgreementCoder::shown)
        .findFirst()
        .orElse(null);
  }

  private static String shown(TimeRef date) {
    String from = date.from().toString();
    return switch (date.precision()) {
      case YEAR -> from.substring(0, 4);
      case MONTH -> from.substring(0, 7);
      default -> from;
    };
  }

  private static List<String> parties(List<EventMention> acts) {
    Set<String> parties = new LinkedHashSet<>();
    for (EventMention act : acts) {
      List<Actor> all = new ArrayList<>(act.actors());
      all.addAll(act.recipients());
      for (Actor actor : all) {
        String body =
            actor.body() != null
                ? actor.body()
                : actor.kind() == ActorKind.IGO ? actor.name() : null;
        if (actor.state() != null) {
          parties.add(actor.state());
        } else if (body != null) {
          parties.add("IGO|" + body);
        }
      }
    }
    return List.copyOf(parties);
  }

  private static List<String> key(String name) {
    return Token.of(name).stream()
        .map(Token::folded)
        .filter(w -> w.length() > 2 && Qualifiers.isPart(w))
        .distinct()
        .toList();
  }

  private static Span evidence(Reading reading, Sentence sentence, Span noun) {
    String text = reading.article().text();
    Span at = noun.shift(sentence.span().start());
    boolean fits =
        text.codePointCount(sentence.span().start(), sentence.span().end()) <= Evidence.LONGEST;
    return fits ? sentence.span() : at;
  }
}
