package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.line.HeadLine.Role;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Article.DateOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parts a text from the lines above and below it and reads those. */
public final class Framer {
  private final LineReader lines;
  private final DatelineReader datelines;
  private final BodyStart bodyStart;
  private final TitleChoice titles;
  private final Outlets outlets;
  private final DateClues dates;
  private final Tail tail;
  private final Bylines bylines;
  private final LooseDates loose;
  private final OpeningDates openings;

  /**
   * @param scanner finds dates in lines
   */
  public Framer(DateScanner scanner) {
    LineWords words = LineWords.load();
    this.lines = new LineReader(scanner, words);
    this.datelines = new DatelineReader(scanner, lines);
    this.bodyStart = new BodyStart(lines, datelines);
    this.titles = new TitleChoice(words);
    this.outlets = new Outlets(words, lines.segmenter());
    this.dates = new DateClues(scanner.words());
    this.tail = new Tail(lines, dates);
    this.bylines = new Bylines(words);
    this.loose = new LooseDates(lines, dates);
    this.openings = new OpeningDates(scanner, lines, dates);
  }

  /**
   * Parts {@code parts}.
   *
   * @param known the headline where it is known already, or null
   * @param around lines about the article from elsewhere
   */
  public Framed frame(List<Part> parts, @Nullable String known, Around around) {
    int start = bodyStart.find(parts, known != null);
    List<HeadLine> about = around.about().stream().map(lines::read).map(HeadLine::asMeta).toList();
    List<HeadLine> apart = new ArrayList<>(about);
    around.near().stream().map(lines::read).forEach(apart::add);
    List<HeadLine> head =
        loose.told(parts.subList(0, start).stream().map(part -> lines.read(part.text())).toList());
    int at = titleAt(head, known, start == parts.size());
    String title = known != null ? titles.tidy(known) : titleOf(head, at);
    Predicate<String> repeats = title == null ? line -> false : Repeats.of(title);
    List<Part> body = new ArrayList<>(kept(parts, head, at, repeats));
    boolean page = known != null && at > 0;
    List<Stamp> stamps = new ArrayList<>();
    stamps.addAll(stampsOf(head.subList(page ? at : 0, head.size()), Weight.HEADER));
    stamps.addAll(stampsOf(apart, Weight.HEADER));
    stamps.addAll(stampsOf(head.subList(0, page ? at : 0), Weight.FOOTER));
    List<Clue> clues = new ArrayList<>(stamps.stream().map(Stamp::clue).toList());
    parts.subList(start, parts.size()).stream()
        .filter(part -> !repeats.test(part.text()))
        .forEach(body::add);
    Optional<Dateline> dateline = dateline(parts, start);
    dateline.ifPresent(each -> clues.addAll(clues(each)));
    List<HeadLine> below = new ArrayList<>();
    List<Part> text = tail.cut(body, clues, below);
    clues.addAll(loose.of(head, parts.subList(start, parts.size())));
    openings.find(parts.stream().map(Part::text).toList()).ifPresent(clues::add);
    List<String> publishers = new ArrayList<>(outlets.of(head, at, dateline, agencyAbove(head)));
    publishers.addAll(outlets.of(apart, -1, Optional.empty(), Optional.empty()));
    boolean monthFirst = isMonthFirst(head) || isMonthFirst(apart);
    return new Framed(
        title,
        publishers,
        clues,
        monthFirst,
        authors(List.of(apart, head, below), about),
        stamps,
        text);
  }

  /** Names behind "by"; else the names in the lines that are about the article and nothing else. */
  private List<String> authors(List<List<HeadLine>> places, List<HeadLine> about) {
    Optional<List<String>> signed =
        places.stream()
            .map(place -> place.stream().flatMap(line -> bylines.signed(line).stream()).toList())
            .filter(names -> !names.isEmpty())
            .findFirst();
    return signed
        .orElseGet(
            () ->
                about.stream()
                    .map(line -> lines.withoutDates(line.text(), line.dates()))
                    .flatMap(line -> bylines.names(line).stream())
                    .toList())
        .stream()
        .distinct()
        .toList();
  }

  /** On pages a day above the headline may be that of the page's clock, so it counts little. */
  private List<Stamp> stampsOf(List<HeadLine> head, Weight plain) {
    List<Stamp> stamps = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i).text();
      dates.of(head.get(i), i == 0 ? "" : head.get(i - 1).text(), plain).stream()
          .map(clue -> new Stamp(clue, line))
          .forEach(stamps::add);
    }
    return stamps;
  }

  private boolean isMonthFirst(List<HeadLine> head) {
    return head.stream()
        .filter(line -> line.role() == Role.DATE)
        .anyMatch(line -> dates.tellsMonthFirst(line.text()));
  }

  private @Nullable String titleOf(List<HeadLine> head, int at) {
    return at < 0 ? null : titles.tidy(head.get(at).text());
  }

  /**
   * The index of the headline.
   *
   * @param all whether no text follows {@code head}
   */
  private int titleAt(List<HeadLine> head, @Nullable String known, boolean all) {
    if (known == null) {
      int at = titles.choose(head).orElse(-1);
      return all && titles.isText(head, at) ? -1 : at;
    }
    for (int i = 0; i < head.size(); i++) {
      if (Repeats.repeats(head.get(i).text(), known)) {
        return i;
      }
    }
    return -1;
  }

  /** The lines below the headline that say more than who, when and where. */
  private static List<Part> kept(
      List<Part> parts, List<HeadLine> head, int title, Predicate<String> repeats) {
    List<Part> kept = new ArrayList<>();
    for (int i = title + 1; i < head.size(); i++) {
      HeadLine line = head.get(i);
      if (!line.role().isMeta() && !repeats.test(line.text())) {
        kept.add(parts.get(i));
      }
    }
    return kept;
  }

  private Optional<Dateline> dateline(List<Part> parts, int start) {
    return start < parts.size() ? datelines.read(parts.get(start).text()) : Optional.empty();
  }

  /** An agency in brackets in a dateline that stands on a line of its own. */
  private Optional<Dateline> agencyAbove(List<HeadLine> head) {
    return head.stream()
        .filter(line -> line.role() == Role.DATE)
        .map(line -> datelines.read(line.text()))
        .flatMap(Optional::stream)
        .filter(each -> each.agency() != null)
        .findFirst();
  }

  private static List<Clue> clues(Dateline dateline) {
    return dateline.dates().stream()
        .map(date -> new Clue(date, DateOrigin.TEXT, Weight.DATELINE))
        .toList();
  }
}
