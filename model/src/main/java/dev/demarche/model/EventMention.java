package dev.demarche.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one act.
 *
 * @param id stable over runs and machines
 * @param type the act
 * @param mode PLOVER mode in lower case, or null
 * @param status how the act stands
 * @param actors who does it; in symmetric acts the parties named first
 * @param recipients to whom; empty where nobody is addressed
 * @param others mediators, hosts, beneficiaries who are no parties
 * @param date when, or null where the text gives none
 * @param place where, or null
 * @param medium how the parties meet, or null
 * @param duration how long it lasts, or null
 * @param topics what it is about, our thesaurus's terms
 * @param contexts PLOVER contexts
 * @param agreement name of the agreement concerned, or null
 * @param sources who vouches for it, innermost last; empty where the outlet speaks for itself
 * @param evidence the words that say so, at least one passage
 * @param confidence calibrated probability that a careful reader would write this event down
 */
public record EventMention(
    String id,
    EventType type,
    @Nullable String mode,
    EventStatus status,
    List<Actor> actors,
    List<Actor> recipients,
    List<Participant> others,
    @Nullable TimeRef date,
    @Nullable Place place,
    @Nullable Medium medium,
    @Nullable Duration duration,
    List<String> topics,
    List<String> contexts,
    @Nullable String agreement,
    List<Source> sources,
    List<Evidence> evidence,
    double confidence) {
  /**
   * @throws IllegalArgumentException when there is no evidence or the confidence is no probability
   */
  public EventMention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    others = List.copyOf(others);
    topics = List.copyOf(topics);
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event has evidence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no probability: " + confidence);
    }
  }
}
