package dev.demarche.knowledge;

/**
 * How likely a meaning is of a name that stands alone, the likeliest first. A meaning prevails
 * where no other stands on its level.
 */
enum Standing {
  /** A state by its name, adjective or people. */
  STATE,
  /** Who heads a state or government, or is a foreign minister; the first of his state alone. */
  LEADER,
  /** A capital, a seat that stands for a government, an official who led his state before. */
  SEAT,
  /** A body, organ, group, city, region; somebody in office, or who led a state lately. */
  NAMED,
  /**
   * What a name more seldom means: a government by its capital, a river, an island, a leader of
   * old.
   */
  SELDOM,
  /** Persons who held lesser offices, or come to theirs later. */
  OTHER
}
