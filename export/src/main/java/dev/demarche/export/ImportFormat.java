package dev.demarche.export;

import java.util.Locale;

/** Data sets that can be read into the record. */
public enum ImportFormat {
  /** GDELT 1.0 events. */
  GDELT1,
  /** GDELT 2.0 events. */
  GDELT2,
  /** ICEWS events. */
  ICEWS,
  /** POLECAT events. */
  POLECAT,
  /** Phoenix events. */
  PHOENIX,
  /** Our tab-separated CAMEO events. */
  CAMEO,
  /** PLOVER events, a line of JSON each. */
  PLOVER,
  /** Our own table. */
  CSV,
  /** ACLED. */
  ACLED,
  /** UCDP GED. */
  UCDP;

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
