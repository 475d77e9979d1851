package dev.demarche.coding.agreements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventMention;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whose agreement it is: alpha-3 codes, {@code IGO|name} for international bodies. */
final class Parties {
  private static final int BOTH = 2;
  private static final Pattern WHERE = Pattern.compile("(?:^|\\s)(?:in|at|near|outside)\\s$");

  private final String text;
  private final Cast cast;
  private final Span sentence;
  private final List<EventMention> acts;
  private final Signatories signatories;

  /** For one sentence and the acts of agreeing and the like that are told in it. */
  Parties(String text, Cast cast, Span sentence, List<EventMention> acts) {
    this.text = text;
    this.cast = cast;
    this.sentence = sentence;
    this.acts = acts;
    signatories = new Signatories(sentence.of(text));
  }

  /** Whom the phrase itself names, with the subject beside "with Palau"; else who acts here. */
  Set<String> of(Phrase phrase) {
    Set<String> own = named(phrase.whole());
    Span partners = phrase.tail().partners();
    if (own.size() >= BOTH) {
      return own;
    }
    Set<String> signed = signed(phrase);
    if (signed.size() >= BOTH) {
      return signed;
    }
    if (phrase.isBare()) {
      return orMain(bare());
    }
    if (own.size() == 1 && partners != null) {
      Set<String> all = first(new Span(sentence.start(), within(phrase.head()).start()));
      all.addAll(own);
      return all.size() >= BOTH ? all : union(actors(), own);
    }
    Set<String> acting = actors();
    if (acting.size() >= BOTH && acting.containsAll(own)) {
      return acting;
    }
    Set<String> all = union(among(sentence), acting);
    return all.size() == BOTH ? all : orMain(union(own, acting));
  }

  /** Whether the phrase itself names two sides, "Peru's accord with Chile". */
  boolean areTold(Phrase phrase) {
    return named(phrase.whole()).size() >= BOTH;
  }

  /** Who is told by name to have signed it, in a clause behind the phrase or beside its verb. */
  private Set<String> signed(Phrase phrase) {
    Set<String> behind = signedBehind(phrase);
    Set<String> beside = signatories.beside(phrase).map(this::named).orElse(Set.of());
    if (behind.size() >= BOTH || beside.isEmpty()) {
      return behind;
    }
    Set<String> all = union(actors(), beside);
    return all.size() > beside.size() ? all : union(main(), beside);
  }

  /** Who is told by name to have signed it in a clause behind the phrase. */
  Set<String> signedBehind(Phrase phrase) {
    return signatories.behind(phrase).map(this::named).orElse(Set.of());
  }

  /** The two states that the article is about; nobody where they are not two. */
  private Set<String> main() {
    Set<String> main = new LinkedHashSet<>();
    cast.mainSides().forEach(e -> add(main, e.actor()));
    return main;
  }

  /** Of less than two the two states that the article is about, where nobody else is named. */
  private Set<String> orMain(Set<String> parties) {
    Set<String> main = parties.size() < BOTH ? main() : Set.of();
    boolean fits = main.size() == BOTH && main.containsAll(parties) && main.containsAll(all());
    return fits ? main : parties;
  }

  /** Who deals with a treaty of many: who acts here, else the subject. */
  Set<String> treating() {
    Set<String> acting = actors();
    return acting.isEmpty() ? first(sentence) : acting;
  }

  /** Of what goes by its noun alone: "signed by A and B", "between A and B", else who acts here. */
  private Set<String> bare() {
    for (Span told : signatories.anywhere()) {
      Set<String> all = named(told);
      if (all.size() >= BOTH) {
        return all;
      }
    }
    Set<String> acting = actors();
    Set<String> all = among(sentence);
    return acting.size() < BOTH && all.size() == BOTH ? all : acting;
  }

  /** Who acts in the sentence. */
  Set<String> actors() {
    Set<String> parties = new LinkedHashSet<>();
    for (EventMention act : acts) {
      List<Actor> all = new ArrayList<>(act.actors());
      all.addAll(act.recipients());
      all.forEach(a -> add(parties, a));
    }
    return parties;
  }

  private Span within(Span span) {
    return span.shift(sentence.start());
  }

  /** Who is named within a span of the sentence. */
  private Set<String> named(Span span) {
    return among(within(span));
  }

  /** Who is named within a span of the article, and not only for what lies there. */
  private Set<String> among(Span span) {
    Set<String> parties = new LinkedHashSet<>();
    cast.named(span).stream()
        .filter(n -> !WHERE.matcher(text.substring(span.start(), n.span().start())).find())
        .forEach(n -> add(parties, n.entity().actor()));
    return parties;
  }

  /** Who is named in the sentence, for whatever. */
  private Set<String> all() {
    Set<String> parties = new LinkedHashSet<>();
    cast.named(sentence).forEach(n -> add(parties, n.entity().actor()));
    return parties;
  }

  private Set<String> first(Span span) {
    Set<String> parties = new LinkedHashSet<>();
    cast.named(span).stream().limit(1).forEach(n -> add(parties, n.entity().actor()));
    return parties;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static void add(Set<String> parties, Actor actor) {
    boolean side =
        switch (actor.kind()) {
          case STATE, GOVERNMENT, PERSON, IGO, ARMED_GROUP, POPULATION -> true;
          default -> false;
        };
    String body =
        actor.body() != null ? actor.body() : actor.kind() == ActorKind.IGO ? actor.name() : null;
    if (actor.state() != null && side) {
      parties.add(actor.state());
    } else if (body != null) {
      parties.add("IGO|" + body);
    }
  }
}
