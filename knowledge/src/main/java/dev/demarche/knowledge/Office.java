package dev.demarche.knowledge;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of offices, as the table of tenures codes them. */
public enum Office {
  /** Head of state. */
  HOS,
  /** Head of government. */
  HOG,
  /** Supreme leader, de-facto leader, ruling crown prince. */
  SUPREME,
  /** Foreign minister. */
  FM,
  /** Defence minister. */
  DM,
  /** Vice-president or deputy head of government. */
  VP,
  /** Interior minister. */
  INT,
  /** Finance minister. */
  FIN,
  /** Minister of trade or economy. */
  TRADE,
  /** National security adviser. */
  NSA,
  /** Speaker of parliament. */
  SPK,
  /** Head of an intelligence service. */
  INTEL,
  /** Chief of staff of the forces. */
  ARMY,
  /** A soldier's rank. */
  MIL,
  /** Ambassador to the United Nations. */
  UN,
  /** Ambassador elsewhere. */
  AMB,
  SPOX,
  ENVOY,
  /** Leader of the opposition. */
  OPP,
  /** Leader of a party. */
  PARTY,
  /** Head of an international body. */
  HEAD,
  /** Any other official. */
  DEP,
  /** The European Union's high representative. */
  FOREIGN_POLICY,
  /** Leader of a movement or armed group; also a leader in general. */
  LEADER;

  private static final Set<Office> ONE_SEAT =
      EnumSet.of(HOS, HOG, SUPREME, FM, DM, INT, FIN, NSA, UN, HEAD, FOREIGN_POLICY);

  /** Of these some states have several: two chambers, a first and a second deputy. */
  private static final Set<Office> FEW_SEATS = EnumSet.of(VP, SPK, ARMY);

  /** Whether a state or body has one holder at a time. */
  public boolean oneSeat() {
    return ONE_SEAT.contains(this);
  }

  /** Whether there is one holder at a time of a given title, so that it tells the person. */
  public boolean tellsPerson() {
    return oneSeat() || FEW_SEATS.contains(this);
  }
}
