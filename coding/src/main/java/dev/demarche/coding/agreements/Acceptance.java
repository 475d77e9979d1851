package dev.demarche.coding.agreements;

import dev.demarche.coding.agreements.Instruments.Strength;
import dev.demarche.model.AgreementStatus;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells phrases that name agreements from those that only use the words. */
final class Acceptance {
  private static final int BOTH = 2;

  /** How far a verb of signing may stand from its object, "signed yesterday an accord". */
  private static final int OBJECT = 12;

  /** How agreements stand that there are; those of which no more than a will is told stand not. */
  private static final Set<AgreementStatus> SETTLED =
      EnumSet.complementOf(EnumSet.of(AgreementStatus.PROPOSED, AgreementStatus.AGREED));

  /** What verbs tell that have an agreement for their object, "initialled an accord". */
  private static final Set<AgreementStatus> MADE =
      EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.RATIFIED);

  private Acceptance() {}

  /** Whether a phrase tells of an agreement, and does not only use the word. */
  static boolean counts(Phrase phrase, StatusCues.@Nullable Told cue, Set<String> whose) {
    boolean both = whose.size() >= BOTH;
    boolean dated = phrase.tail().day() != null;
    if (cue == null) {
      return phrase.strength() == Strength.FORMAL
          ? dated || (both && isOwned(phrase))
          : dated && phrase.strength() != Strength.ACT && (phrase.named() || phrase.definite());
    }
    boolean demanded = cue.status() == AgreementStatus.PROPOSED && cue.day() == null;
    return switch (phrase.strength()) {
      case FORMAL ->
          phrase.isBare()
              ? both && isObject(phrase, cue)
              : both
                  || phrase.named()
                  || dated
                  || phrase.tail().place() != null
                  || (isSettled(phrase, cue) && !whose.isEmpty());
      case NAMED -> phrase.named() || (both && phrase.isQualified() && !demanded);
      case TRUCE -> demanded ? both && phrase.hasQualifiers() : !whose.isEmpty() || isBegun(cue);
      case ACT -> both && phrase.isQualified();
    };
  }

  /** "Its free-trade agreement with Chad": one that there is, though nothing is said of it. */
  private static boolean isOwned(Phrase phrase) {
    return phrase.definite() && phrase.isQualified() && phrase.tail().partners() != null;
  }

  /** "The protocol on wells, signed in March": specific, and said to stand in some way. */
  private static boolean isSettled(Phrase phrase, StatusCues.Told cue) {
    return phrase.isQualified() && cue.firm() && SETTLED.contains(cue.status());
  }

  private static boolean isBegun(StatusCues.Told cue) {
    return cue.day() == StatusCues.Day.FORCE;
  }

  /** Whether the words beside are a verb of signing with the noun for its object or subject. */
  private static boolean isObject(Phrase phrase, StatusCues.Told cue) {
    int gap =
        cue.words().end() <= phrase.noun().start()
            ? phrase.noun().start() - cue.words().end()
            : cue.words().start() - phrase.noun().end();
    boolean made =
        phrase.definite()
            ? cue.status() == AgreementStatus.SIGNED
            : MADE.contains(cue.status()) && cue.firm();
    return made && gap <= OBJECT;
  }
}
