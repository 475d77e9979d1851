package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it says of two mentions from where they come: one article or two, on one story or two. */
final class ArticleEvidence {
  /** Days within which two articles tell of one time. */
  static final int SOON = 3;

  private static final int ONE_SENTENCE = 4;
  private static final double SOLE = 1.2;
  private static final double CLAIMS = -1.2;
  private static final double COPIES = 4;
  private static final double DENIAL = 0.6;

  /** How far the sides of a denial agree at least with those of what it denies. */
  private static final double LEAST_DENIED = 0.4;

  private ArticleEvidence() {}

  /** Two rows of one data set are two acts; returns whether they are. */
  static boolean rows(Telling one, Telling other, Scale scale) {
    DatasetRow row = one.traits().row();
    boolean apart = row != null && row.excludes(other.traits().row());
    if (apart) {
      scale.never(() -> "two rows of one data set");
    }
    return apart;
  }

  /** An article tells an act once; what others claim of it may be the same, if others say so. */
  static void article(Telling one, Telling other, Scale scale) {
    if (!one.origin().uri().equals(other.origin().uri())) {
      return;
    }
    if (areClaims(one.mention(), other.mention())) {
      scale.add(() -> "one article tells both, each by others", CLAIMS);
      scale.atMost(() -> "only another article can tell that they are one", -0.1);
    } else {
      scale.never(() -> "one article tells both as two acts");
    }
  }

  private static boolean areClaims(EventMention one, EventMention other) {
    Set<String> names = new HashSet<>();
    one.sources().forEach(source -> names.add(Names.fold(source.name())));
    return !one.sources().isEmpty()
        && !other.sources().isEmpty()
        && other.sources().stream().noneMatch(source -> names.contains(Names.fold(source.name())))
        && Objects.equals(one.mode(), other.mode());
  }

  /** Two articles on one story, each with one such act: most likely the same. */
  static void story(Telling one, Telling other, Act act, Scale scale) {
    Story a = one.traits().story();
    Story b = other.traits().story();
    String mode = one.mention().mode();
    String otherMode = other.mention().mode();
    if (a.sole()
        && b.sole()
        && (mode == null || otherMode == null || mode.equals(otherMode))
        && isSoon(one.origin().published(), other.origin().published())
        && (act.wordless() == 0 || !areOfOtherWords(one.traits(), other.traits()))
        && !(Whereabouts.areApart(one, other) && DayEvidence.gap(one, other) > 0)
        && a.isShared(b)) {
      scale.add(() -> "the only such act in two articles on one story", SOLE);
    }
  }

  /** Whether both tell enough to show that they have nothing in common. */
  private static boolean areOfOtherWords(Traits one, Traits other) {
    return Math.min(one.words().size(), other.words().size()) >= Pairing.FEW_WORDS
        && one.words().stream().noneMatch(other.words()::contains);
  }

  /** What one article tells and another denies is one act rather than two, if much else fits. */
  static void denial(Telling one, Telling other, double named, Scale scale) {
    if (isDenied(one) != isDenied(other)
        && isDone(isDenied(one) ? other : one)
        && named >= LEAST_DENIED
        && isSoon(one.origin().published(), other.origin().published())) {
      scale.add(() -> "one denies what the other tells", DENIAL);
    }
  }

  private static boolean isDenied(Telling telling) {
    return telling.mention().status() == EventStatus.DENIED;
  }

  private static boolean isDone(Telling telling) {
    EventStatus status = telling.mention().status();
    return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
  }

  /** Where two papers print one sentence, what is read otherwise in it is another act. */
  static void sentence(Telling one, Telling other, boolean sameParties, Scale scale) {
    if (one.traits().words().size() >= ONE_SENTENCE
        && saysTheSame(one.mention(), other.mention())
        && (!sameParties
            || one.mention().status() != other.mention().status()
            || !Objects.equals(one.mention().mode(), other.mention().mode())
            || !Objects.equals(one.mention().place(), other.mention().place()))) {
      scale.never(() -> "one sentence tells both as two acts");
    }
  }

  private static boolean saysTheSame(EventMention one, EventMention other) {
    return Names.fold(one.evidence().get(0).exact())
        .equals(Names.fold(other.evidence().get(0).exact()));
  }

  /** Copies of one text that tell it in the same words. */
  static void copies(Telling one, Telling other, Scale scale) {
    if (Copies.tellAlike(one, other)) {
      scale.add(() -> "the same words in two copies of one text", COPIES);
    }
  }

  /** Whether two days are near to each other. */
  static boolean isSoon(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= SOON;
  }
}
