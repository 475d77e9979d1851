package dev.demarche.intake.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of persons in lines that say who wrote a text. */
public final class Bylines {
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  private final LineWords words;
  private final Segmenter segmenter;
  private final Names names;
  private final Pattern joints;
  private final Pattern placing;

  /** Reads its tables. */
  public Bylines() {
    this(LineWords.load());
  }

  Bylines(LineWords words) {
    this.words = words;
    this.segmenter = new Segmenter(words);
    this.names = new Names(words);
    this.joints = between(words.all("joint"), "|\\s*[&/]\\s*");
    this.placing = between(words.all("placing"), "");
  }

  private static Pattern between(Set<String> words, String marks) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("\\s+(?:" + any + ")\\s+" + marks, Pattern.CASE_INSENSITIVE);
  }

  /** The persons that {@code line} names, without "by" and their roles. */
  public List<String> names(String line) {
    List<String> found = new ArrayList<>();
    for (Segment segment : segmenter.cut(line)) {
      String bare = segment.text().substring(words.opening("byline", segment.text())).strip();
      for (String each : joints.split(bare, -1)) {
        String name = names.tidy(placing.split(each, 2)[0]);
        if (isPerson(name)) {
          found.add(name);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The persons that the parts of {@code line} name which open with words such as "by". */
  List<String> signed(HeadLine line) {
    return line.all(Segment.Kind.BYLINE).stream().flatMap(each -> names(each).stream()).toList();
  }

  private boolean isPerson(String name) {
    List<String> all = LineWords.words(name);
    return all.size() >= FEWEST
        && all.size() <= MOST
        && segmenter.isName(name)
        && !segmenter.isOutlet(name)
        && all.stream().noneMatch(word -> words.is("role", word))
        && !words.isNumbered("label", name)
        && !words.isNote(name);
  }
}
