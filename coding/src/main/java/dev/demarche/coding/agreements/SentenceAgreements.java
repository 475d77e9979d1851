package dev.demarche.coding.agreements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.agreements.AgreementDraft.Days;
import dev.demarche.coding.agreements.Instruments.Strength;
import dev.demarche.knowledge.Entry;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Block;
import dev.demarche.model.EventMention;
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
  private static final Pattern LISTED = Pattern.compile(",?\\s(?:and\\s)?(?:an?|the)\\s");
  private static final String IT = "It ";

  /** What serves all sentences. */
  record Tools(Instruments instruments, StatusCues cues, AgreementDates dates) {}

  private final Tools tools;
  private final Scene scene;
  private final AgreementBook book;
  private final String text;
  private final Parties parties;
  private final StandingReader standings;

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
    this.parties = new Parties(scene.text(), scene.cast(), scene.sentence().span(), scene.acts());
    this.standings = new StandingReader(tools, scene, text);
  }

  void read() {
    if (text.startsWith(IT)) {
      it();
    }
    List<Cast.Known> treaties = scene.cast().treatiesIn(scene.sentence().span());
    List<Span> taken =
        treaties.stream().map(k -> k.span().shift(-scene.sentence().span().start())).toList();
    List<Phrase> phrases = isOpen() ? phrases(taken) : List.of();
    boolean alone = taken.size() + phrases.size() == 1;
    for (int i = 0; i < taken.size(); i++) {
      book.add(known(taken.get(i), treaties.get(i).treaty(), alone));
    }
    Phrase before = null;
    Standing standing = Standing.UNTOLD;
    for (Phrase phrase : phrases) {
      boolean listed = before != null && isListed(before.whole().end(), phrase.head().start());
      Standing own = standings.at(phrase.whole(), alone);
      standing = listed && own.nearest() == null ? standing : own;
      phrase(phrase, standing);
      before = phrase;
    }
  }

  /** Whether ", an accord" or "and a pact" stands in a list with the one that ended there. */
  private boolean isListed(int end, int start) {
    return end < start && LISTED.matcher(text.substring(end, start)).matches();
  }

  /** Whether more than what the tables hold may be told here. */
  private boolean isOpen() {
    return scene.sentence().kind() != Block.Kind.TITLE;
  }

  /** The phrases that speak of agreements of their own. */
  private List<Phrase> phrases(List<Span> taken) {
    List<Phrase> phrases = new ArrayList<>();
    int last = 0;
    for (Phrase phrase : tools.instruments().find(text)) {
      boolean again = last > 0 && isApposition(last, phrase.head().start());
      last = phrase.whole().end();
      if (!again && taken.stream().noneMatch(t -> t.overlaps(phrase.whole()))) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /** Whether ", a pact" goes on about the agreement that ended there. */
  private boolean isApposition(int end, int start) {
    return end < start && APPOSITION.matcher(text.substring(end, start)).matches();
  }

  /** "It enters into force in May": the agreement that the same block told last. */
  private void it() {
    Span subject = new Span(0, IT.length() - 1);
    standings.all().stream()
        .filter(t -> t.words().start() <= IT.length() + NEAR)
        .findFirst()
        .ifPresent(
            t ->
                book.last(scene.sentence().block())
                    .ifPresent(
                        d ->
                            book.replace(
                                d, d.and(again(d, standings.at(subject, true), subject)))));
  }

  /** An agreement that the tables hold. */
  private AgreementDraft known(Span noun, Entry.Treaty treaty, boolean alone) {
    Standing standing = standings.at(noun, alone);
    AgreementStatus usual = usual(treaty, standing.invoked(), scene.published());
    return new AgreementDraft(
        treaty.name(),
        Keys.of(treaty.name(), tools.instruments()),
        false,
        true,
        treaty.parties().isEmpty() ? List.copyOf(parties.treating()) : treaty.parties(),
        standing.days(),
        usual == AgreementStatus.IN_FORCE && isEarly(standing.status()) ? null : standing.status(),
        usual,
        scene.sentence().block(),
        List.of(evidence(noun)));
  }

  /** Talk of a treaty before its time, which proves nothing of one long in force. */
  private static boolean isEarly(@Nullable AgreementStatus status) {
    return status == AgreementStatus.PROPOSED || status == AgreementStatus.AGREED;
  }

  /** How a known treaty stands on a day where the text does not tell. */
  private static AgreementStatus usual(
      Entry.Treaty treaty, boolean invoked, @Nullable LocalDate day) {
    boolean ended =
        treaty.expires() != null && day != null && day.toString().compareTo(treaty.expires()) > 0;
    if (ended) {
      return AgreementStatus.EXPIRED;
    }
    return invoked || treaty.inForce() != null ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED;
  }

  private void phrase(Phrase phrase, Standing standing) {
    boolean truce = phrase.strength() == Strength.TRUCE;
    boolean signed = parties.signedBehind(phrase).size() >= BOTH;
    if (phrase.definite() && phrase.isBare() && !signed && phrase.strength() != Strength.NAMED) {
      Optional<AgreementDraft> meant = book.meant(truce, scene.sentence().block());
      if (meant.isPresent()) {
        AgreementDraft draft = meant.get();
        book.replace(draft, draft.and(again(draft, standing, phrase.noun())));
        return;
      }
    }
    Set<String> whose = parties.of(phrase);
    if (!phrase.isBare() && whose.size() < BOTH) {
      book.last(scene.sentence().block()).ifPresent(d -> addMissing(whose, d));
    }
    boolean told = scene.political() || parties.areTold(phrase);
    if (told && (signed || Acceptance.counts(phrase, standing.nearest(), whose))) {
      book.add(draft(phrase, standing, whose));
    }
  }

  private static void addMissing(Set<String> whose, AgreementDraft before) {
    if (before.parties().containsAll(whose)) {
      whose.addAll(before.parties());
    }
  }

  private AgreementDraft draft(Phrase phrase, Standing standing, Set<String> whose) {
    String name = phrase.name(text);
    String day = phrase.tail().day();
    Days days = standing.days();
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
        standing.status(),
        standing.nearest() == null || standing.invoked()
            ? AgreementStatus.IN_FORCE
            : AgreementStatus.SIGNED,
        scene.sentence().block(),
        List.of(evidence(phrase.noun())));
  }

  /** What the sentence adds to an agreement told before. */
  private AgreementDraft again(AgreementDraft draft, Standing standing, Span words) {
    return new AgreementDraft(
        draft.name(),
        draft.key(),
        draft.truce(),
        draft.known(),
        draft.parties(),
        standing.days(),
        standing.status(),
        draft.otherwise(),
        scene.sentence().block(),
        standing.nearest() == null ? List.of() : List.of(evidence(words)));
  }

  private Span evidence(Span words) {
    Span sentence = scene.sentence().span();
    boolean fits =
        scene.text().codePointCount(sentence.start(), sentence.end()) <= Evidence.LONGEST;
    return fits ? sentence : words.shift(sentence.start());
  }
}
