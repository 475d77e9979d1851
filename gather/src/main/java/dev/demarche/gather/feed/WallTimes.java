package dev.demarche.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * Takes the time zones out of a feed's times. ROME turns times to instants and forgets the zone;
 * what counts here is the day that the outlet's own clock showed.
 */
final class WallTimes {
  private static final Set<String> TIMES =
      Set.of("pubDate", "date", "published", "issued", "created", "updated", "modified");
  private static final Pattern NUMERIC =
      Pattern.compile("^(\\s*+\\d{4}-\\d\\d-\\d\\dT[\\d:.]++)\\s*+(?:Z|[+-]\\d\\d:?\\d\\d)\\s*+$");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "^(.{6,30}\\s\\d\\d?:\\d\\d(?::\\d\\d)?)\\s++(?:[A-Za-z]{1,5}|[+-]\\d\\d:?\\d\\d)\\s*+$");

  private WallTimes() {}

  /** Writes every time of {@code feed} as if its clock were that of Greenwich. */
  static void in(Document feed) {
    List<Element> times = new ArrayList<>();
    for (Element element : feed.getDescendants(Filters.element())) {
      if (TIMES.contains(element.getName()) && element.getChildren().isEmpty()) {
        times.add(element);
      }
    }
    times.forEach(element -> element.setText(withoutZone(element.getText())));
  }

  /** The same time on a clock of Greenwich; what is no time with a zone stays as it is. */
  static String withoutZone(String time) {
    Matcher numeric = NUMERIC.matcher(time);
    if (numeric.matches()) {
      return numeric.group(1).strip() + "Z";
    }
    Matcher words = IN_WORDS.matcher(time);
    return words.matches() ? words.group(1).strip() + " GMT" : time;
  }
}
