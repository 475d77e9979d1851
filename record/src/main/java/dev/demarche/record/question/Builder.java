package dev.demarche.record.question;

import dev.demarche.model.EventType;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Question}; what is not set is not asked for. */
public final class Builder {
  private LocalDate asOf;
  private List<Party> parties = List.of();
  private Set<EventType> types = Set.of();
  private Set<Integer> quads = Set.of();
  private Set<Standing> statuses = Set.of();
  private Set<Promise.State> promises = Set.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String place;
  private @Nullable String topic;
  private @Nullable String source;
  private @Nullable String agreement;
  private @Nullable String text;
  private double confidence;
  private boolean oldestFirst;
  private int limit = Question.LIMIT;
  private @Nullable String after;

  Builder(LocalDate day) {
    asOf = day;
  }

  Builder(Question question) {
    asOf = question.asOf();
    parties = question.parties();
    types = question.types();
    quads = question.quads();
    statuses = question.statuses();
    promises = question.promises();
    from = question.from();
    to = question.to();
    place = question.place();
    topic = question.topic();
    source = question.source();
    agreement = question.agreement();
    text = question.text();
    confidence = question.confidence();
    oldestFirst = question.oldestFirst();
    limit = question.limit();
    after = question.after();
  }

  /** The day on which it is asked. */
  public Builder asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  /** Each of them has a part in it. */
  public Builder parties(List<Party> all) {
    parties = all;
    return this;
  }

  /** One of these types. */
  public Builder types(Set<EventType> any) {
    types = any;
    return this;
  }

  /** One of these quad classes. */
  public Builder quads(Set<Integer> any) {
    quads = any;
    return this;
  }

  /** One of these standings. */
  public Builder statuses(Set<Standing> any) {
    statuses = any;
    return this;
  }

  /** A promise in one of these states. */
  public Builder promises(Set<Promise.State> any) {
    promises = any;
    return this;
  }

  /** Not over before this day. */
  public Builder from(@Nullable LocalDate day) {
    from = day;
    return this;
  }

  /** Not begun after this day. */
  public Builder to(@Nullable LocalDate day) {
    to = day;
    return this;
  }

  /** In this state or place. */
  public Builder place(@Nullable String name) {
    place = name;
    return this;
  }

  /** On this topic. */
  public Builder topic(@Nullable String name) {
    topic = name;
    return this;
  }

  /** Vouched for or published by this source. */
  public Builder source(@Nullable String name) {
    source = name;
    return this;
  }

  /** Concerning the agreement of this name. */
  public Builder agreement(@Nullable String name) {
    agreement = name;
    return this;
  }

  /** With all these words in its passages. */
  public Builder text(@Nullable String words) {
    text = words;
    return this;
  }

  /** At least as sure as this. */
  public Builder confidence(double least) {
    confidence = least;
    return this;
  }

  /** The oldest first. */
  public Builder oldestFirst(boolean yes) {
    oldestFirst = yes;
    return this;
  }

  /** Most results of a page. */
  public Builder limit(int most) {
    limit = most;
    return this;
  }

  /** The page after this one. */
  public Builder after(@Nullable String next) {
    after = next;
    return this;
  }

  /**
   * The question.
   *
   * @throws IllegalArgumentException when a value is out of its range
   */
  public Question build() {
    return new Question(
        asOf,
        parties,
        types,
        quads,
        statuses,
        promises,
        from,
        to,
        place,
        topic,
        source,
        agreement,
        text,
        confidence,
        oldestFirst,
        limit,
        after);
  }
}
