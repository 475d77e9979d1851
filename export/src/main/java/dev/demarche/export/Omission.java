package dev.demarche.export;

/** Why a format leaves an event out. */
public enum Omission {
  /** It has not taken place, and the format knows only deeds. */
  NO_DEED("that have not taken place; the format knows only deeds"),
  /** It has no day, and the format needs one. */
  NO_DATE("without a date"),
  /** It has not two parties, and the format shows ties. */
  NO_PAIR("without two parties");

  private final String text;

  Omission(String text) {
    this.text = text;
  }

  /** The reason, to stand after "events". */
  public String text() {
    return text;
  }
}
