package dev.demarche.export;

import java.util.Arrays;

/** Lines of GDELT 2, invented. */
final class GdeltRows {
  /** The number of {@link #kenyaConsults}. */
  static final String ID = "1100000001";

  private GdeltRows() {}

  /** A row of GDELT 2 with some cells filled, counted from 1. */
  static String row(Object... filled) {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    for (int i = 0; i < filled.length; i += 2) {
      cells[(int) filled[i] - 1] = filled[i + 1].toString();
    }
    return String.join("\t", cells) + "\n";
  }

  static String kenyaConsults(Object... more) {
    Object[] base = {
      1,
      ID,
      2,
      "20310305",
      6,
      "KENGOV",
      7,
      "KENYA",
      8,
      "KEN",
      13,
      "GOV",
      16,
      "TZAMIL",
      17,
      "TANZANIAN ARMY",
      18,
      "TZA",
      23,
      "MIL",
      27,
      "042",
      52,
      "4",
      53,
      "Arusha, Arusha, Tanzania",
      54,
      "TZ",
      60,
      "20310306121500",
      61,
      "https://a.example/1"
    };
    Object[] all = Arrays.copyOf(base, base.length + more.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    return row(all);
  }
}
