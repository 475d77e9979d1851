package dev.demarche.coding.actors;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the word behind a name whether it is the subject of its clause. */
final class Subjects {
  /** A few words without a break: "A Togolese official", "Kuwait's foreign minister". */
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s[\\p{L}.'’-]+){1,5}");

  /** Kinds of verbs of saying. */
  private static final Set<String> TELLING = Set.of("NEUTRAL", "OTHER");

  private final Pattern finite;
  private final Pattern telling;

  Subjects() {
    List<String> verbs = new ArrayList<>();
    DataTable.read("finite-verbs.tsv").forEach(row -> verbs.addAll(row.list(0)));
    List<String> saying = new ArrayList<>();
    DataTable.read("saying.tsv").stream()
        .filter(row -> TELLING.contains(row.get(0)))
        .forEach(row -> saying.addAll(row.list(1)));
    telling =
        Pattern.compile(
            "\\s(?:"
                + String.join("|", saying)
                + ")(?:\\s(?:on|in|late|early)\\s[\\p{L}\\s]{2,20})?(?:\\sthat)?\\s");
    finite = Pattern.compile("\\s(?:\\p{Ll}{2,}ed|" + String.join("|", verbs) + ")\\b");
  }

  /**
   * The phrase before the first finite verb of a sentence, where it opens the sentence and is
   * short.
   */
  Optional<Span> opening(String text, Span sentence) {
    Matcher verb = finite.matcher(text).region(sentence.start(), sentence.end());
    if (!verb.find()) {
      return Optional.empty();
    }
    Span phrase = new Span(sentence.start(), verb.start());
    return PERSON.matcher(phrase.of(text)).matches() ? Optional.of(phrase) : Optional.empty();
  }

  /** Whether some words are a verb of saying and what leads on to what is said: " said that ". */
  boolean isTelling(String words) {
    return telling.matcher(words).matches();
  }

  /** Whether some words hold no finite verb, as far as it shows. */
  boolean areWithoutVerb(String text, Span words) {
    return !finite.matcher(text).region(words.start(), words.end()).find();
  }

  /** Whether a finite verb follows the name directly. */
  boolean isSubject(String text, Span name) {
    return finite.matcher(text).region(name.end(), text.length()).lookingAt();
  }
}
