package dev.demarche.intake.line;

import dev.demarche.intake.line.HeadLine.Role;
import dev.demarche.intake.line.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the outlet's name in the lines above a text. */
final class Outlets {
  /** Words in the full name of a state: "Co-operative Republic of Guyana". */
  private static final int LONGEST_REALM = 8;

  private final LineWords words;
  private final Segmenter segmenter;
  private final Names names;

  Outlets(LineWords words, Segmenter segmenter) {
    this.words = words;
    this.segmenter = segmenter;
    this.names = new Names(words);
  }

  /** Names of the outlet, the most likely first. */
  List<String> of(
      List<HeadLine> head, int title, Optional<Dateline> opening, Optional<Dateline> above) {
    List<String> found = new ArrayList<>();
    head.stream()
        .filter(line -> line.role() == Role.OUTLET && head.indexOf(line) != title)
        .flatMap(line -> line.all(Kind.OUTLET).stream().map(name -> ofState(name, line, head)))
        .forEach(found::add);
    head.stream()
        .filter(line -> line.role() == Role.DATE)
        .flatMap(line -> line.all(Kind.OUTLET).stream().map(name -> ofState(name, line, head)))
        .forEach(found::add);
    head.stream().flatMap(this::ofByline).forEach(found::add);
    List<String> full = List.copyOf(found);
    Stream.of(above, opening)
        .flatMap(Optional::stream)
        .flatMap(dateline -> Stream.ofNullable(dateline.agency()))
        .map(agency -> expanded(agency, full))
        .forEach(found::add);
    masthead(head, title).ifPresent(found::add);
    return found.stream().map(names::tidy).distinct().toList();
  }

  /** A ministry with the state that its letterhead names in the same line or beside it. */
  private String ofState(String name, HeadLine line, List<HeadLine> head) {
    if (!words.opens("organ", name)) {
      return name;
    }
    int at = head.indexOf(line);
    return head.subList(Math.max(0, at - 1), Math.min(head.size(), at + 2)).stream()
        .flatMap(each -> each.segments().stream())
        .map(segment -> segment.text().strip())
        .filter(text -> words.opens("realm", text))
        .filter(text -> LineWords.words(text).size() <= LONGEST_REALM)
        .findFirst()
        .map(state -> names.tidy(name) + ", " + names.tidy(state))
        .orElse(name);
  }

  private static String expanded(String agency, List<String> full) {
    return full.stream().filter(each -> Names.stands(agency, each)).findFirst().orElse(agency);
  }

  /** "By Ada Lund, Fjord News" or "By Fjord News staff". */
  private Stream<String> ofByline(HeadLine line) {
    if (line.role() != Role.BYLINE && line.role() != Role.DATE) {
      return Stream.empty();
    }
    Stream<String> behind =
        line.all(Kind.BYLINE).stream()
            .map(each -> names.tidy(each.substring(words.opening("byline", each))))
            .filter(segmenter::isOutlet);
    return line.role() == Role.DATE
        ? behind
        : Stream.concat(behind, line.all(Kind.OUTLET).stream());
  }

  /** A name at the very top above another line that is the headline. */
  private static Optional<String> masthead(List<HeadLine> head, int title) {
    return head.stream()
        .limit(Math.max(0, title))
        .filter(line -> line.role() == Role.NAME)
        .flatMap(line -> line.all(Kind.NAME).stream())
        .findFirst();
  }
}
