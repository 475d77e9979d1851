package dev.demarche.model;

/** PLOVER's four classes of events. */
public enum QuadClass {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int number;

  QuadClass(int number) {
    this.number = number;
  }

  /** 1 to 4, as the data sets of the field number them. */
  public int number() {
    return number;
  }
}
