package dev.demarche.coding.agreements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes agreement mentions of the treaties and deals that an article names: those of the tables,
 * and phrases such as "the border treaty" with parties, a date or words that tell how they stand.
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

  private final SentenceAgreements.Tools tools;

  /** With the given reader of times and the tables of this package. */
  public AgreementCoder(TimeReader times) {
    tools =
        new SentenceAgreements.Tools(
            new Instruments(times), new StatusCues(), new AgreementDates(times));
  }

  /** The agreements of an article, given its events. */
  public List<AgreementMention> agreements(Reading reading, Cast cast, List<EventMention> events) {
    AgreementBook book = new AgreementBook();
    String text = reading.article().text();
    for (Sentence sentence : reading.sentences()) {
      List<EventMention> acts =
          events.stream().filter(e -> ACTS.contains(e.type()) && isTold(e, sentence)).toList();
      SentenceAgreements.Scene scene =
          new SentenceAgreements.Scene(
              text, reading.article().published(), cast, sentence, acts, !events.isEmpty());
      new SentenceAgreements(tools, scene, book).read();
    }
    return book.all().stream().map(d -> mention(text, d)).toList();
  }

  private static boolean isTold(EventMention event, Sentence sentence) {
    return event.evidence().stream().anyMatch(e -> e.span().overlaps(sentence.span()));
  }

  private static AgreementMention mention(String text, AgreementDraft draft) {
    return new AgreementMention(
        draft.name(),
        draft.parties(),
        draft.days().signed(),
        draft.days().inForce(),
        draft.days().expires(),
        draft.status(),
        draft.evidence().stream().map(s -> Evidence.of(text, s)).toList());
  }
}
