package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.knowledge.Entry;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Who signed or ratified what no words tell the signers of: the parties of a known agreement that
 * is named in the same sentence, or in the one before and here only "the treaty".
 */
final class Signers {
  /** What more have signed was not signed by all of them on one day. */
  private static final int MOST = 6;

  private final Reading reading;
  private final Cast cast;
  private final ActRules rules;

  Signers(Reading reading, Cast cast, ActRules rules) {
    this.reading = reading;
    this.cast = cast;
    this.rules = rules;
  }

  /** The parties of the agreement; nobody where it is not known or not one of a few states. */
  List<Entity> of(Frame frame) {
    boolean signing =
        frame.type() == EventType.SUPPORT
            && rules.isMutual(frame.type(), frame.mode(), cast.words(frame.trigger()));
    return signing ? agreement(frame).map(this::parties).orElse(List.of()) : List.of();
  }

  private Optional<Entry.Treaty> agreement(Frame frame) {
    int s = frame.sentence();
    Span here = reading.sentences().get(s).span();
    Optional<Entry.Treaty> named = only(here);
    boolean taken = s > 0 && rules.taken().areIn(here.of(reading.article().text()));
    return named.isPresent() || !taken ? named : only(reading.sentences().get(s - 1).span());
  }

  /** The agreement that a sentence names, if it names one. */
  private Optional<Entry.Treaty> only(Span sentence) {
    List<Entry.Treaty> all =
        cast.treatiesIn(sentence).stream().map(Cast.Known::treaty).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private List<Entity> parties(Entry.Treaty treaty) {
    List<Entity> states =
        treaty.parties().stream().flatMap(code -> cast.state(code).stream()).toList();
    boolean all = states.size() > 1 && states.size() == treaty.parties().size();
    return all && states.size() <= MOST ? states : List.of();
  }
}
