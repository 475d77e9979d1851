package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of each quotation: whom its sentence says that somebody else quotes, whom the
 * network takes for him, who stands beside a verb of saying, whoever spoke last when the quotation
 * goes on, who is presented before it, and last who does the act that it is a part of. Without any
 * of these it has the speaker of the same words elsewhere, or of an interview's headline.
 */
public final class SpeakerFinder {
  private static final double SURE = 0.5;

  /**
   * An article with fewer mentions of officials than one in so many letters is not about states.
   */
  private static final int RARE = 500;

  private final Asides asides;
  private final SayingSubjects subjects;
  private final EarlierSpeakers earlier;
  private final Presentations presentations;
  private final Titles titles;

  /** Loads the verbs of saying. */
  public SpeakerFinder() {
    Sayings sayings = new Sayings();
    asides = new Asides(sayings);
    subjects = new SayingSubjects(sayings);
    earlier = new EarlierSpeakers(sayings);
    presentations = new Presentations(sayings);
    titles = new Titles(sayings);
  }

  /** The speakers of an article's quotations. */
  public Voices find(Reading reading, Cast cast) {
    List<Voice> voices = new ArrayList<>();
    int length = reading.article().text().length();
    boolean political = cast.officials(new Span(0, length)) * RARE >= length;
    for (Quotation quotation : reading.quotations()) {
      Entity speaker = speaker(Quoted.of(reading, cast, quotation, voices));
      // Where no officials are about, a state's name is that of a team, a firm or a surname.
      if (speaker != null && !political && speaker.actor().kind() == ActorKind.STATE) {
        speaker = null;
      }
      voices.add(new Voice(quotation, speaker));
    }
    return new Voices(
        Echoes.voiced(voices, reading.article().text()).stream()
            .map(voice -> voice.speaker() == null ? titled(voice, reading, cast) : voice)
            .toList());
  }

  private Voice titled(Voice voice, Reading reading, Cast cast) {
    return titles
        .speaker(Quoted.of(reading, cast, voice.quotation(), List.of()))
        .map(speaker -> new Voice(voice.quotation(), speaker))
        .orElse(voice);
  }

  private @Nullable Entity speaker(Quoted quoted) {
    if (earlier.isSplit(quoted)) {
      return quoted.last().map(Voice::speaker).orElse(null);
    }
    return asides
        .quoted(quoted)
        .or(() -> read(quoted))
        .or(() -> subjects.beside(quoted))
        .or(() -> presentations.announced(quoted))
        .or(() -> earlier.continued(quoted))
        .or(() -> subjects.introduced(quoted))
        .or(() -> earlier.meantByPronoun(quoted))
        .or(() -> presentations.presented(quoted))
        .or(() -> Clauses.speaker(quoted))
        .orElse(null);
  }

  /** Whom the network takes for the speaker; a person who says all of the sentence rather. */
  private Optional<Entity> read(Quoted quoted) {
    for (RoleSpan span : quoted.quotation().speakers()) {
      Optional<Entity> entity = span.score() >= SURE ? quoted.whom(span.span()) : Optional.empty();
      if (entity.isPresent()) {
        return entity
            .filter(Entity::isPerson)
            .or(() -> asides.whole(quoted, span.span()).filter(Entity::isPerson))
            .or(() -> entity);
      }
    }
    return Optional.empty();
  }
}
