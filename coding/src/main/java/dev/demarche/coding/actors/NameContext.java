package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Office;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name tell of it.
 *
 * @param of alpha-3 code of a state or name of a body or group
 */
record NameContext(@Nullable String of, @Nullable Office office, @Nullable String title) {
  private static final NameContext NONE = new NameContext(null, null, null);
  private static final int LONGEST_APPOSITION = 110;

  /** A noun phrase from a determiner or possessor up to the comma before a name and its rank. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\\s|(?=\\b\\p{Lu}[\\p{L}-]*['’]s?\\s))"
              + "(?<noun>[^,;:.“”\"]*\\p{Ll}),\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,3}$");

  /** Words with which an apposition behind a name begins. */
  private static final Pattern APPOSITION =
      Pattern.compile("\\s(?:the|an?|its|his|her|their|who|whose|then|now|former|acting|both)\\b");

  private static final Pattern WHO =
      Pattern.compile("\\swho(?:se)?\\s(?:now\\s|also\\s|then\\s)?(?<verb>\\p{L}+)");

  private static final Pattern END = Pattern.compile("[,.;:)]");

  /** What stands before and behind a name, the words before it first. */
  static NameContext of(Document document, Span name, NameWords words) {
    return beside(document, name).or(described(document, name)).or(apposed(document, name, words));
  }

  private NameContext or(NameContext other) {
    return of != null && office != null
        ? this
        : new NameContext(
            of != null ? of : other.of,
            office != null ? office : other.office,
            title != null ? title : other.title);
  }

  /** "Somali information minister N", "Oman's N", "the governor of Basra, N". */
  private static NameContext beside(Document document, Span name) {
    int start = document.sentence(document.sentenceAt(name.start())).start();
    List<Match> before = document.matches().within(new Span(start, name.start()));
    int at = name.start();
    NameContext context = NONE;
    for (int i = before.size() - 1; i >= 0 && context.of == null; i--) {
      Match match = before.get(i);
      String gap = document.text().substring(match.span().end(), at);
      if (gap.equals(", ") && i > 0 && isOfficeOf(document, before.get(i - 1), match)) {
        Match held = before.get(i - 1);
        Office kind = held.as(Entry.OfficeTitle.class).orElseThrow().office();
        return new NameContext(Scene.side(document, match), kind, held.span().of(document.text()));
      }
      if (!isGap(gap, context.office == null ? 0 : 2)) {
        break;
      }
      context = context.with(document, match);
      at = match.span().start();
    }
    return context;
  }

  /** This with what one more known name tells: an office, or whose it is. */
  private NameContext with(Document document, Match match) {
    Optional<Entry.OfficeTitle> held = match.as(Entry.OfficeTitle.class);
    if (held.isPresent() && office == null) {
      return new NameContext(of, held.get().office(), match.span().of(document.text()));
    }
    return of == null ? new NameContext(Scene.side(document, match), office, title) : this;
  }

  /** "The governor of Basra" before a comma and the name. */
  private static boolean isOfficeOf(Document document, Match office, Match place) {
    return office.as(Entry.OfficeTitle.class).isPresent()
        && office.span().end() <= place.span().start()
        && document.text().substring(office.span().end(), place.span().start()).equals(" of ");
  }

  private static boolean isGap(String gap, int words) {
    String trimmed = gap.replaceFirst("^['’]s?", "").strip();
    if (trimmed.isEmpty()) {
      return gap.length() <= 4;
    }
    return trimmed.split("\\s+", -1).length <= words
        && trimmed.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-');
  }

  /** "The head of the Chadian delegation, N,": a description that ends before the name. */
  private static NameContext described(Document document, Span name) {
    int start = document.sentence(document.sentenceAt(name.start())).start();
    String before = document.text().substring(start, name.start());
    Matcher m = DESCRIPTION.matcher(before);
    boolean ends =
        END.matcher(document.text()).region(name.end(), document.text().length()).lookingAt();
    return ends && m.find()
        ? told(document, new Span(start + m.start("noun"), start + m.end("noun")))
        : NONE;
  }

  /** "N, the Houthi military spokesman," and "N, who heads the Ghanaian army,". */
  private static NameContext apposed(Document document, Span name, NameWords words) {
    String text = document.text();
    int end = document.sentence(document.sentenceAt(name.start())).end();
    if (name.end() + 2 >= end || text.charAt(name.end()) != ',') {
      return NONE;
    }
    int stop = text.indexOf(',', name.end() + 1);
    int limit = Math.min(end, name.end() + LONGEST_APPOSITION);
    Span apposition = new Span(name.end() + 1, stop < 0 || stop > limit ? limit : stop);
    boolean named =
        document
            .matches()
            .firstAt(apposition.start())
            .filter(m -> m.span().start() <= apposition.start() + 1)
            .isPresent();
    Matcher who = WHO.matcher(apposition.of(text));
    if (who.lookingAt() && !words.is(NameWords.Kind.HOLDING, who.group("verb"))) {
      return NONE;
    }
    boolean begins = named || APPOSITION.matcher(apposition.of(text)).lookingAt();
    NameContext told = begins ? told(document, apposition) : NONE;
    return told.office != null ? told : NONE;
  }

  /** What the known names within a description tell. */
  private static NameContext told(Document document, Span description) {
    NameContext context = NONE;
    for (Match match : document.matches().overlapping(description)) { // "the" is part of some
      context = context.with(document, match);
    }
    return context;
  }
}
