package dev.demarche.model;

/** How an act stands, according to the article that tells of it. */
public enum EventStatus {
  /** It has taken place. */
  OCCURRED,
  /** It goes on at the time of the article. */
  ONGOING,
  /** It is arranged, announced or expected. */
  SCHEDULED,
  /** Somebody offered it or asked for it; there is no answer yet. */
  PROPOSED,
  /** It is rumoured, considered or only possible. */
  HYPOTHETICAL,
  /** Somebody alleged it and somebody concerned denies it. */
  DENIED,
  /** It was arranged and is off. */
  CANCELLED
}
