package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Entity;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;

/** Who speaks where in an article. */
public final class Voices {
  private final List<Voice> voices;

  Voices(List<Voice> voices) {
    this.voices = List.copyOf(voices);
  }

  List<Voice> all() {
    return voices;
  }

  /** Who speaks at a place, nobody outside quotations. */
  public Optional<Entity> at(Span span) {
    return voices.stream()
        .filter(v -> v.quotation().outer().contains(span))
        .findFirst()
        .flatMap(v -> Optional.ofNullable(v.speaker()));
  }
}
