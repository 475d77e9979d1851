package dev.demarche.coding.time;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar. */
final class Easter {
  private Easter() {}

  /** The western Easter, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
  static LocalDate western(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** The eastern Easter, by Meeus' Julian algorithm, carried over to the Gregorian calendar. */
  static LocalDate eastern(int year) {
    int epact = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    int days = epact + weekday + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
  }
}
