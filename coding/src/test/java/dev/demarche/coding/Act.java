package dev.demarche.coding;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** A frame in the making: what a network would see, said by the words of the text. */
public final class Act {
  private final Reading reading;
  private final Sentence sentence;
  private final EventType type;
  private final Span trigger;
  private final Map<Role, List<RoleSpan>> roles = new EnumMap<>(Role.class);
  private EventStatus status = EventStatus.OCCURRED;
  private @Nullable String mode;
  private double score = 1;

  private Act(Reading reading, EventType type, Span trigger) {
    this.reading = reading;
    this.type = type;
    this.trigger = trigger;
    sentence =
        Texts.only(reading.sentences().stream().filter(s -> s.span().contains(trigger)).toList());
  }

  /** An act that took place, named by words that stand for the first time. */
  public static Act of(Reading reading, EventType type, String trigger) {
    return new Act(reading, type, Texts.span(reading, trigger));
  }

  /** An act that took place, named by words that stand for the last time. */
  public static Act last(Reading reading, EventType type, String trigger) {
    return new Act(reading, type, Texts.lastSpan(reading, trigger));
  }

  /** The same act of a mode. */
  public Act mode(String of) {
    mode = of;
    return this;
  }

  /** The same act as it stands. */
  public Act status(EventStatus as) {
    status = as;
    return this;
  }

  /** The same act, this probable. */
  public Act score(double probability) {
    score = probability;
    return this;
  }

  /** Who does it. */
  public Act actor(String words) {
    return in(Role.ACTOR, words);
  }

  /** To whom. */
  public Act recipient(String words) {
    return in(Role.RECIPIENT, words);
  }

  /** Words of the act's sentence in a role, where they stand there for the first time. */
  public Act in(Role role, String words) {
    return in(role, words, 0.9);
  }

  /** The same, this probable. */
  public Act in(Role role, String words, double probability) {
    String text = sentence.span().of(reading.article().text());
    int at = text.indexOf(words);
    Assertions.assertThat(at).as("%s in %s", words, text).isNotNegative();
    Span span = new Span(at, at + words.length()).shift(sentence.span().start());
    List<RoleSpan> spans = roles.computeIfAbsent(role, r -> new ArrayList<>());
    spans.add(new RoleSpan(span, probability));
    spans.sort(Comparator.comparing(RoleSpan::span));
    return this;
  }

  /** The frame. */
  public Frame frame() {
    return new Frame(
        sentence.index(), type, trigger, score, status, Map.of(status, 1.0), mode, roles);
  }
}
