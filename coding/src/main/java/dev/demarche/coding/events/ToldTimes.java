package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Article;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a time beside an act is its own, and not that of what it speaks of: "accused
 * Chad of having shelled a post in July", "called a strike for Monday".
 */
final class ToldTimes {
  /** Acts of words, which have an object with a time of its own. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.AGREE,
          EventType.THREATEN);

  /** "of having shelled", "for sending". */
  private static final Pattern DEED =
      Pattern.compile("\\b(?:of|for|from|over|by|against)\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}{2,}ing\\s");

  /** "carried out by Russia", "the accord reached in June". */
  private static final Pattern DONE =
      Pattern.compile("\\p{L}\\s\\p{Ll}+(?:ed|eld|ade|ought)\\s(?:(?:out\\s|up\\s)?by\\s|$)");

  /** What tells of things that others have done. */
  private static final Set<EventType> JUDGING =
      EnumSet.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT);

  /** "of having shelled a post", "for sending two tugs", which is surely no act of who speaks. */
  private static final Pattern THEIR_DEED =
      Pattern.compile(
          "\\b(?:of|for|from|over)\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}{2,}ing\\s"
              + "(?:the|an?|its|his|her|their|two|three|\\p{Ll}+ed|\\p{Lu}|\\d)");

  private static final Pattern BREAK = Pattern.compile("[,;:]");

  private static final Pattern CLAUSE =
      Pattern.compile("[;:,]|\\b(?:who|which|that|whose|when|after|before|while|and|but)\\b");

  private static final Pattern TO = Pattern.compile("\\bto\\s(?!the\\b|an?\\b|\\p{Lu})");

  /** "for Monday", "for the 15th", "for next week", but not "for three days". */
  private static final Pattern AHEAD =
      Pattern.compile(
          "[Ff]or\\s(?:(?:this|the|early|late|mid-?|coming)\\s?)*"
              + "(?:\\d{1,2}(?:st|nd|rd|th)|weekend|week|\\d{1,2}\\s\\p{Lu}|\\p{Lu}|tomorrow|next|\\d{4})");

  /** What is said or written on a day, and what goes on behind another verb. */
  private static final Pattern SAYING =
      Pattern.compile("\\b(?:" + words("GOES_ON") + "|" + words("SAYS") + ")\\b");

  private static final Pattern UNTIL = Pattern.compile("(?:by|until|till|before|since|from)\\s");
  private static final int FEW_WORDS = 3;

  private final String text;
  private final @Nullable LocalDate published;
  private final ActRules rules;

  ToldTimes(Article article, ActRules rules) {
    this.text = article.text();
    this.published = article.published();
    this.rules = rules;
  }

  private static String words(String kind) {
    return String.join("|", DataTable.words("told-times.tsv", kind));
  }

  /** What speaks for and against a time's being an act's. */
  Map<String, Double> signs(Frame frame, Dates.Told told) {
    Map<String, Double> signs = new TreeMap<>();
    Span time = told.words();
    boolean spoken = SPOKEN.contains(frame.type());
    boolean behind = time.start() >= frame.trigger().end();
    String kind = spoken ? "words" : "deed";
    String exactly = told.day().precision().toString();
    String where = behind ? "behind" : "before";
    put(signs, told.alone() ? "told-alone" : "told");
    put(signs, "told-" + kind + "-" + where + "-" + exactly);
    put(signs, "told-" + frame.type());
    if (UNTIL.matcher(time.of(text)).lookingAt()) {
      put(signs, "told-bound");
    }
    between(frame.trigger(), time, kind + "-" + where, signs);
    return signs;
  }

  /** Whether there is a time that may be an act's own. */
  boolean isOwn(Frame frame, Dates.@Nullable Told told) {
    return told != null && !isBorrowed(frame, told);
  }

  /**
   * Whether a time is surely that of what an act that has been done speaks of, or plans: "called a
   * strike for Monday", "agreed to meet tomorrow".
   */
  private boolean isBorrowed(Frame frame, Dates.Told told) {
    Span time = told.words();
    if (AHEAD.matcher(time.of(text)).lookingAt()
        || (published != null && told.day().from().isAfter(published))) {
      return true;
    }
    int from = frame.trigger().end();
    if (!SPOKEN.contains(frame.type()) || from >= time.start()) {
      return false;
    }
    String between = text.substring(from, time.start());
    return !BREAK.matcher(between).find()
        && (THEIR_DEED.matcher(between).find()
            || (JUDGING.contains(frame.type())
                && !rules.isMutual(frame.type(), frame.mode(), frame.trigger().of(text))
                && !SAYING.matcher(between).find()
                && DONE.matcher(between).find()));
  }

  private void between(Span act, Span time, String how, Map<String, Double> signs) {
    int from = Math.min(act.end(), time.end());
    int to = Math.max(act.start(), time.start());
    String between = from < to ? text.substring(from, to) : "";
    String[] words = between.strip().split("\\s+", -1);
    int count = between.isBlank() ? 0 : words.length;
    put(signs, "told-" + how + "-" + (count == 0 ? "next" : count <= FEW_WORDS ? "near" : "far"));
    add(signs, DEED, between, "told-" + how + "-doing");
    add(signs, DONE, between, "told-" + how + "-done");
    add(signs, CLAUSE, between, "told-" + how + "-clause");
    add(signs, TO, between, "told-" + how + "-to");
  }

  private static void add(Map<String, Double> signs, Pattern pattern, String words, String sign) {
    if (pattern.matcher(words).find()) {
      put(signs, sign);
    }
  }

  private static void put(Map<String, Double> signs, String sign) {
    signs.put(sign, 1.0);
  }
}
