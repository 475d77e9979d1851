package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits "Rwanda and Congo", "A, B and C" into parts that can stand alone, and tells lists. */
final class Coordination {
  private static final Pattern JOINT =
      Pattern.compile(",?\\s+(?:and|&|as well as|or|plus)\\s+|,\\s+|\\s*/\\s*");

  /** Between two names of a list. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:,\\s(?:and\\s)?|\\sand\\s)(?:the\\s)?");

  private Coordination() {}

  /** Whether two names follow each other in a list: "Chad, Mali and the Sudan". */
  static boolean isListed(String text, Span name, Span next) {
    return name.end() < next.start()
        && BETWEEN.matcher(text.substring(name.end(), next.start())).matches();
  }

  /** The parts, or the whole span where it is no list of names. */
  static List<Span> split(Document document, Span span) {
    List<Span> parts = new ArrayList<>();
    Matcher m = JOINT.matcher(span.of(document.text()));
    int start = span.start();
    while (m.find()) {
      Span joint = new Span(span.start() + m.start(), span.start() + m.end());
      boolean covered =
          document.matches().overlapping(joint).stream().anyMatch(k -> k.span().contains(joint));
      if (!covered) {
        parts.add(new Span(start, joint.start()));
        start = joint.end();
      }
    }
    parts.add(new Span(start, span.end()));
    boolean all = parts.size() > 1 && parts.stream().allMatch(p -> standsAlone(document, p));
    return all ? parts : List.of(span);
  }

  /** A part with a name in capitals that is more than an adjective before a shared noun. */
  private static boolean standsAlone(Document document, Span part) {
    boolean named = document.tokens().within(part).stream().anyMatch(t -> t.capital());
    boolean adjectiveOnly =
        document.matches().within(part).stream()
            .anyMatch(
                m ->
                    m.span().end() == part.end()
                        && !m.all(Entry.StateName.class).isEmpty()
                        && m.all(Entry.StateName.class).stream()
                            .allMatch(s -> s.form() == Entry.Form.ADJECTIVE));
    return named && !adjectiveOnly;
  }
}
