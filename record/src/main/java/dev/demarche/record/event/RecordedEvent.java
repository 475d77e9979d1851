package dev.demarche.record.event;

import dev.demarche.model.Actor;
import dev.demarche.model.EventType;
import dev.demarche.model.Medium;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.TimeRef;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of the record: what all mentions of it tell together.
 *
 * @param id made from its earliest mention, so that later articles do not change it
 * @param type the act
 * @param mode PLOVER mode in lower case, or null
 * @param status how it stands
 * @param actors who does it
 * @param recipients to whom
 * @param others mediators, hosts, beneficiaries
 * @param date when, as most independent sources tell, or null
 * @param place where, or null
 * @param medium how the parties meet, or null
 * @param duration how long, or null
 * @param topics what it is about
 * @param contexts PLOVER contexts
 * @param agreement name of the agreement concerned, or null
 * @param mentions who tells of it, in the order of publication
 * @param toldBy who vouches for it, according to the articles; outlets where they speak for
 *     themselves
 * @param sources number of independent sources: versions of one text, and articles of one outlet,
 *     count once
 * @param side alpha-3 code of the only party whose side tells of it, or null
 * @param history how it came to stand so, in the order of publication
 * @param variants values on which sources differ
 * @param promise what it promises, or null
 * @param first day of publication of the earliest mention, or null
 * @param updated day of publication of the latest mention, or null
 * @param confidence probability that at least one of the independent sources was read rightly
 */
public record RecordedEvent(
    String id,
    EventType type,
    @Nullable String mode,
    Standing status,
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
    List<Passage> mentions,
    List<String> toldBy,
    int sources,
    @Nullable String side,
    List<Step> history,
    List<Variant> variants,
    @Nullable Promise promise,
    @Nullable LocalDate first,
    @Nullable LocalDate updated,
    double confidence) {
  /** Name and version of the event's shape as JSON. */
  public static final String SCHEMA = "demarche-event/1";

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when nobody mentions it
   */
  public RecordedEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    others = List.copyOf(others);
    topics = List.copyOf(topics);
    contexts = List.copyOf(contexts);
    mentions = List.copyOf(mentions);
    toldBy = List.copyOf(toldBy);
    history = List.copyOf(history);
    variants = List.copyOf(variants);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event that nobody mentions: " + id);
    }
  }

  /** The same event with another promise. */
  public RecordedEvent promising(@Nullable Promise now) {
    return with(status, history, now);
  }

  /**
   * The event as it stands on a day: what lay ahead and whose date has passed unreported is lapsed,
   * and an open promise overdue.
   */
  public RecordedEvent on(LocalDate day) {
    Promise now = promise == null ? null : promise.on(day);
    if (!status.isAhead() || date == null || !date.to().isBefore(day)) {
      return with(status, history, now);
    }
    List<Step> steps = new ArrayList<>(history);
    steps.add(new Step(Standing.LAPSED, date, date.to().plusDays(1), null));
    return with(Standing.LAPSED, steps, now);
  }

  private RecordedEvent with(Standing standing, List<Step> steps, @Nullable Promise now) {
    return new RecordedEvent(
        id,
        type,
        mode,
        standing,
        actors,
        recipients,
        others,
        date,
        place,
        medium,
        duration,
        topics,
        contexts,
        agreement,
        mentions,
        toldBy,
        sources,
        side,
        steps,
        variants,
        now,
        first,
        updated,
        confidence);
  }
}
