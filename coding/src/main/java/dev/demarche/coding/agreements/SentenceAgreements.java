package dev.demarche.coding.agreements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.agreements.AgreementDraft.Days;
import dev.demarche.coding.agreements.Instruments.Strength;
import dev.demarche.knowledge.Entry;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Block;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.reader.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the agreements of one sentence into the article's book. */
final class SentenceAgreements {
  private static final int BOTH = 2;

  /** How far behind "It" at a sentence's beginning its verb may stand. */
  private static final int NEAR = 12;

  private static final Pattern APPOSITION = Pattern.compile(",\\s(?:an?|the)\\s(?:\\p{Ll}+\\s)?");
  private static final String IT = "It ";

  /** What serves all sentences. */
  record Tools(Instruments instruments, StatusCues cues, AgreementDates dates) {}

  private final Tools tools;
  private final Scene scene;
  private final AgreementBook book;
  private final String text;
  private final Parties parties;
  private final List<StatusCues.Told> told;

  /**
   * A sentence of an article.
   *
   * @param text of the article
   * @param acts of agreeing and the like that the sentence tells
   * @param political whether the article tells of any act of states at all
   */
  record Scene(
      String text,
      @Nullable LocalDate published,
      Cast cast,
      Sentence sentence,
      List<EventMention> acts,
      boolean political) {}

  SentenceAgreements(Tools tools, Scene scene, AgreementBook book) {
    this.tools = tools;
    this.scene = scene;
    this.book = book;
    this.text = scene.sentence().span().of(scene.text());
    this.parties = new Parties(scene.cast(), scene.sentence().span(), scene.acts());
    this.told = tools.cues().all(text);
  }

  void read() {
    List<Span> taken = new ArrayList<>();
    if (text.startsWith(IT)) {
      it();
    }
    for (Cast.Known known : scene.cast().treatiesIn(scene.sentence().span())) {
      Span noun = known.span().shift(-scene.sentence().span().start());
      taken.add(noun);
      book.add(known(noun, known.treaty()));
    }
    if (!scene.political() || scene.sentence().kind() == Block.Kind.TITLE) {
      return;
    }
    int last = 0;
    for (Phrase phrase : tools.instruments().find(text)) {
      boolean again = last > 0 && isApposition(last, phrase.head().start());
      last = phrase.whole().end();
      if (!again && taken.stream().noneMatch(t -> t.overlaps(phrase.whole()))) {
        phrase(phrase);
      }
    }
  }

  /** Whether ", a pact" goes on about the agreement that ended there. */
  private boolean isApposition(int end, int start) {
    return end < start && APPOSITION.matcher(text.substring(end, start)).matches();
  }

  /** "It enters into force in May": the agreement that the same block told last. */
  private void it() {
    told.stream()
        .filter(t -> t.words().start() <= IT.length() + NEAR)
        .findFirst()
        .ifPresent(
            t ->
                book.last(scene.sentence().block())
                    .ifPresent(d -> book.replace(d, d.and(again(d, t, t.words())))));
  }

  /** An agreement that the tables hold. */
  private AgreementDraft known(Span noun, Entry.Treaty treaty) {
    StatusCues.Told cue = tools.cues().nearest(text, noun).orElse(null);
    Days days = cue == null ? Days.NONE : days(cue);
    return new AgreementDraft(
        treaty.name(),
        Keys.of(treaty.name(), tools.instruments()),
        false,
        true,
        treaty.parties().isEmpty() ? List.copyOf(parties.treating()) : treaty.parties(),
        days,
        status(cue, days),
        standing(treaty, scene.published()),
        scene.sentence().block(),
        List.of(evidence(noun)));
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

  private void phrase(Phrase phrase) {
    StatusCues.Told cue = tools.cues().nearest(text, phrase.whole()).orElse(null);
    boolean truce = phrase.strength() == Strength.TRUCE;
    if (phrase.definite() && phrase.isBare() && phrase.strength() != Strength.NAMED) {
      Optional<AgreementDraft> meant = book.meant(truce, scene.sentence().block());
      if (meant.isPresent()) {
        AgreementDraft draft = meant.get();
        book.replace(draft, draft.and(again(draft, cue, phrase.noun())));
        return;
      }
    }
    Set<String> whose = parties.of(phrase);
    if (!phrase.isBare() && whose.size() < BOTH) {
      book.last(scene.sentence().block()).ifPresent(d -> addMissing(whose, d));
    }
    if (counts(phrase, cue, whose)) {
      book.add(draft(phrase, cue, whose));
    }
  }

  private static void addMissing(Set<String> whose, AgreementDraft before) {
    if (before.parties().containsAll(whose)) {
      whose.addAll(before.parties());
    }
  }

  private static boolean counts(Phrase phrase, StatusCues.@Nullable Told cue, Set<String> whose) {
    boolean dated = phrase.tail().year() != null;
    boolean demanded = cue != null && cue.status() == AgreementStatus.PROPOSED && cue.day() == null;
    return switch (phrase.strength()) {
      case FORMAL ->
          !phrase.isBare()
              && ((cue != null && (phrase.named() || whose.size() >= BOTH))
                  || (!whose.isEmpty() && phrase.tail().place() != null)
                  || (dated && (cue != null || phrase.definite() || phrase.named())));
      case NAMED -> phrase.named() && (cue != null || dated);
      case TRUCE -> cue != null && !demanded && !whose.isEmpty();
      case ACT -> cue != null && phrase.hasQualifiers() && whose.size() >= BOTH;
    };
  }

  private AgreementDraft draft(Phrase phrase, StatusCues.@Nullable Told cue, Set<String> whose) {
    String name = phrase.name(text);
    String day = phrase.tail().day();
    Days days = cue == null ? Days.NONE : days(cue);
    if (day != null) {
      String signed = tools.dates().of(day, scene.published()).orElse(phrase.tail().year());
      days = new Days(signed, days.inForce(), days.expires());
    }
    return new AgreementDraft(
        name,
        Keys.of(name, tools.instruments()),
        phrase.strength() == Strength.TRUCE,
        false,
        List.copyOf(whose),
        days,
        status(cue, days),
        cue == null ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED,
        scene.sentence().block(),
        List.of(evidence(phrase.noun())));
  }

  /** What the sentence adds to an agreement told before. */
  private AgreementDraft again(AgreementDraft draft, StatusCues.@Nullable Told cue, Span words) {
    Days days = cue == null ? Days.NONE : days(cue);
    return new AgreementDraft(
        draft.name(),
        draft.key(),
        draft.truce(),
        draft.known(),
        draft.parties(),
        days,
        status(cue, days),
        draft.otherwise(),
        scene.sentence().block(),
        cue == null ? List.of() : List.of(evidence(words)));
  }

  /** What words tell of the status; nothing where they tell of a day to come. */
  private @Nullable AgreementStatus status(StatusCues.@Nullable Told cue, Days days) {
    LocalDate published = scene.published();
    String force = days.inForce();
    boolean coming =
        force != null && published != null && force.compareTo(published.toString()) > 0;
    return cue == null || coming ? null : cue.status();
  }

  private Days days(StatusCues.Told cue) {
    StatusCues.Day day = cue.day();
    if (day == null) {
      return Days.NONE;
    }
    String date = tools.dates().beside(text, cue, told, scene.published()).orElse(null);
    return switch (day) {
      case SIGNED -> new Days(signed(cue, date), null, null);
      case FORCE -> new Days(null, date, null);
      case EXPIRES -> new Days(null, null, date);
    };
  }

  /** The day of signing, of the act itself where no time stands beside its words. */
  private @Nullable String signed(StatusCues.Told cue, @Nullable String date) {
    if (cue.status() == AgreementStatus.PROPOSED) {
      return null;
    }
    if (date != null || cue.status() != AgreementStatus.SIGNED) {
      return date;
    }
    return scene.acts().stream()
        .filter(e -> e.type() == EventType.SUPPORT || e.type() == EventType.AGREE)
        .flatMap(e -> Optional.ofNullable(e.date()).stream())
        .map(AgreementDates::shown)
        .findFirst()
        .orElse(null);
  }

  private Span evidence(Span words) {
    Span sentence = scene.sentence().span();
    boolean fits =
        scene.text().codePointCount(sentence.start(), sentence.end()) <= Evidence.LONGEST;
    return fits ? sentence : words.shift(sentence.start());
  }
}
