package dev.demarche.knowledge;

import java.util.List;

/** What a phrase means on a day. */
public sealed interface Answer {
  /**
   * One meaning, with why it was chosen.
   *
   * @param others what the phrase means more seldom, the likeliest first
   */
  record Resolved(Candidate candidate, List<Candidate> others) implements Answer {
    /** Copies the list. */
    public Resolved {
      others = List.copyOf(others);
    }

    /** The only meaning. */
    public Resolved(Candidate candidate) {
      this(candidate, List.of());
    }
  }

  /**
   * Several meanings, none of which the phrase and the day rule out.
   *
   * @param candidates at least two, the likeliest first
   */
  record Ambiguous(List<Candidate> candidates) implements Answer {
    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** No meaning, and why there is none. */
  record Unresolved(String reason) implements Answer {}

  /** The answer that candidates make: none, one or several. */
  static Answer of(List<Candidate> candidates, String reason) {
    return switch (candidates.size()) {
      case 0 -> new Unresolved(reason);
      case 1 -> new Resolved(candidates.get(0));
      default -> new Ambiguous(candidates);
    };
  }

  /** The one meaning, or the several that are not ruled out. */
  default List<Candidate> candidates() {
    if (this instanceof Resolved resolved) {
      return List.of(resolved.candidate());
    }
    return this instanceof Ambiguous ambiguous ? ambiguous.candidates() : List.of();
  }
}
