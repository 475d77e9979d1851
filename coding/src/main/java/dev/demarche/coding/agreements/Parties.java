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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose agreement it is: alpha-3 codes, {@code IGO|name} for international bodies. */
final class Parties {
  private static final int BOTH = 2;

  private static final Pattern BY =
      Pattern.compile("\\b(?:signed|agreed|concluded|reached)\\b[^,;:]{0,40}?\\sby\\s([^,;:]+)");

  private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s([^,;:.]+)");

  private final String text;
  private final Cast cast;
  private final Span sentence;
  private final List<EventMention> acts;

  /** For one sentence and the acts of agreeing and the like that are told in it. */
  Parties(String text, Cast cast, Span sentence, List<EventMention> acts) {
    this.text = text;
    this.cast = cast;
    this.sentence = sentence;
    this.acts = acts;
  }

  /** Whom the phrase itself names, with the subject beside "with Palau"; else who acts here. */
  Set<String> of(Phrase phrase) {
    Set<String> own = named(within(phrase.whole()));
    Span partners = phrase.tail().partners();
    if (own.size() >= BOTH) {
      return own;
    }
    if (phrase.isBare()) {
      return bare();
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
    Set<String> all = union(named(sentence), acting);
    return all.size() == BOTH ? all : union(own, acting);
  }

  /** Who deals with a treaty of many: who acts here, else the subject. */
  Set<String> treating() {
    Set<String> acting = actors();
    return acting.isEmpty() ? first(sentence) : acting;
  }

  /** Of what goes by its noun alone: "signed by A and B", "between A and B", else who acts here. */
  private Set<String> bare() {
    for (Pattern pattern : List.of(BY, BETWEEN)) {
      Matcher told = pattern.matcher(sentence.of(text));
      if (told.find()) {
        Set<String> all = named(new Span(told.start(1), told.end(1)).shift(sentence.start()));
        if (all.size() >= BOTH) {
          return all;
        }
      }
    }
    Set<String> acting = actors();
    Set<String> all = named(sentence);
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

  private Set<String> named(Span span) {
    Set<String> parties = new LinkedHashSet<>();
    cast.named(span).forEach(n -> add(parties, n.entity().actor()));
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
