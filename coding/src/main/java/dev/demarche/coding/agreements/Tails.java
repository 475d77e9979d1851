package dev.demarche.coding.agreements;

import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the noun of an agreement: topic, date, partners. */
final class Tails {
  private static final int TOPIC = 4;
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "\\s(?:of|on|for|against|concerning|to\\send)\\s(?:(?:the|a|an|its|their|his|her)\\s)?[\"“]?");
  private static final Pattern JOINT = Pattern.compile("\\s(?:of|and|in)\\s(?:the\\s)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
  private static final Pattern DATE =
      Pattern.compile(
          "\\s(?:of|from)\\s(?<day>(?:\\d{1,2}\\s)?(?:\\p{Lu}\\p{Ll}+\\.?\\s)?(?:\\d{1,2},\\s)?"
              + "(?<year>[12]\\d{3})|\\d{1,2}\\s\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\.?\\s\\d{1,2})\\b");
  private static final String NAME =
      "(?:the\\s)?(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}’'-]*(?:\\.\\p{L})*(?:(?<=s)\\sgovernment)?"
          + "(?:\\s(?:of\\s(?:the\\s)?)?\\p{Lu}[\\p{L}’'-]*)*";
  private static final Pattern PARTNERS =
      Pattern.compile("\\s(?:with|between|among)\\s" + NAME + "(?:(?:,|\\sand)\\s" + NAME + ")*");

  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s");
  private static final Pattern PLACE =
      Pattern.compile(
          ",?\\s(?:signed|concluded|reached|struck|initialled)\\s(?:at|in)\\s"
              + "(?<place>\\p{Lu}[\\p{L}’'-]+)");

  private final TimeReader times;
  private final Qualifiers qualifiers;
  private final TailClauses clauses = new TailClauses();

  Tails(TimeReader times, Qualifiers qualifiers) {
    this.times = times;
    this.qualifiers = qualifiers;
  }

  /** What stands behind a noun that ends there. */
  Tail read(String sentence, int noun) {
    int at = noun;
    Span topic = new Span(noun, noun);
    String day = null;
    String year = null;
    Span partners = null;
    for (int parts = 0; parts < 3; parts++) {
      Matcher date = at(DATE, sentence, at);
      Matcher with = at(PARTNERS, sentence, at);
      if (day == null && date.lookingAt()) {
        day = date.group("day");
        year = date.group("year");
        at = date.end();
      } else if (partners == null && with.lookingAt()) {
        partners = new Span(at + 1, with.end());
        at = with.end();
      } else if (duration(sentence, at) > at) {
        at = duration(sentence, at);
      } else if (topic.length() == 0 && day == null) {
        topic = topic(sentence, at);
        at = Math.max(at, topic.end());
      }
    }
    Matcher place = at(PLACE, sentence, at);
    boolean open = topic.length() == 0 && day == null && partners == null;
    return new Tail(
        topic,
        day,
        year,
        partners,
        place.lookingAt() ? place.group("place") : null,
        open ? clauses.aim(sentence, noun, time(sentence, noun)) : new Span(noun, noun));
  }

  static Matcher at(Pattern pattern, String sentence, int at) {
    return pattern.matcher(sentence).region(at, sentence.length());
  }

  /** The end of "of six months" at an offset; the offset where nothing such stands there. */
  private int duration(String sentence, int at) {
    Matcher of = at(OF, sentence, at);
    if (!of.lookingAt()) {
      return at;
    }
    return times.find(sentence.substring(of.end())).stream()
        .filter(e -> e.span().start() == 0)
        .map(e -> of.end() + e.span().end())
        .findFirst()
        .orElse(at);
  }

  private Span topic(String sentence, int at) {
    Matcher preposition = at(PREPOSITION, sentence, at);
    if (!preposition.lookingAt()) {
      return new Span(at, at);
    }
    int limit = time(sentence, at);
    int end = words(sentence, preposition.end(), limit);
    if (end == preposition.end()) {
      return new Span(at, at);
    }
    for (int joints = 0; joints < 2; joints++) {
      Matcher joint = at(JOINT, sentence, end);
      int more = joint.lookingAt() ? words(sentence, joint.end(), limit) : end;
      // "in Rome" is a place, "and Ghana" a party: only common nouns go on.
      boolean goesOn = more > end && Character.isLowerCase(sentence.charAt(joint.end()));
      end = goesOn && more > joint.end() ? more : end;
    }
    return new Span(at, end);
  }

  /** Where the first time behind an offset begins. */
  private int time(String sentence, int at) {
    return times.find(sentence.substring(at)).stream()
        .mapToInt(e -> at + e.span().start())
        .findFirst()
        .orElse(sentence.length());
  }

  /** The end of the noun phrase that begins there; the beginning itself where none does. */
  private int words(String sentence, int start, int limit) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int i = start;
    @Nullable Matcher word = at(WORD, sentence, i);
    while (word.lookingAt() && word.end() <= limit) {
      words.add(word.group());
      ends.add(word.end());
      i = word.end() + 1;
      boolean on = word.end() < sentence.length() && sentence.charAt(word.end()) == ' ';
      if (!on) {
        break;
      }
      word = at(WORD, sentence, i);
    }
    int kept = qualifiers.run(words, TOPIC);
    return kept == 0 ? start : ends.get(kept - 1);
  }
}
