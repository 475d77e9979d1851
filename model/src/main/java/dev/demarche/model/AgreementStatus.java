package dev.demarche.model;

/** How an agreement stands on the day of the article. */
public enum AgreementStatus {
  PROPOSED,
  AGREED,
  SIGNED,
  RATIFIED,
  IN_FORCE,
  EXTENDED,
  SUSPENDED,
  WITHDRAWING,
  WITHDRAWN,
  EXPIRING,
  EXPIRED
}
