package dev.demarche.intake;

import dev.demarche.intake.date.AddressDate;
import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.DateWords;
import dev.demarche.intake.date.Evidence;
import dev.demarche.intake.date.FoundDate;
import dev.demarche.intake.date.Publication;
import dev.demarche.intake.html.Markup;
import dev.demarche.intake.html.PageReader;
import dev.demarche.intake.language.EnglishParts;
import dev.demarche.intake.line.Around;
import dev.demarche.intake.line.Framed;
import dev.demarche.intake.line.Framer;
import dev.demarche.intake.line.Stamp;
import dev.demarche.intake.meta.MetaChoice;
import dev.demarche.intake.meta.MomentReader;
import dev.demarche.intake.meta.Printed;
import dev.demarche.intake.meta.Tellings;
import dev.demarche.intake.meta.Tellings.Field;
import dev.demarche.intake.plain.PlainText;
import dev.demarche.intake.text.Draft;
import dev.demarche.intake.text.Draft.Published;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Article.DateOrigin;
import dev.demarche.model.Meta;
import dev.demarche.model.Moment;
import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Characters to a draft, for pages and plain text alike. */
final class Drafting {
  private final Clock clock;
  private final DateScanner scanner = new DateScanner(DateWords.load());
  private final Framer framer = new Framer(scanner);
  private final PageReader pages = new PageReader(scanner, framer);
  private final MomentReader moments = new MomentReader(scanner);
  private final EnglishParts english = new EnglishParts();
  private final MetaChoice choice = new MetaChoice(moments);

  Drafting(Clock clock) {
    this.clock = clock;
  }

  /** The draft of a text, with what is stated of it in place of what it does not tell itself. */
  Draft draft(String uri, String text, Stated stated) {
    if (Markup.isPage(text)) {
      PageReader.Page page = pages.read(text);
      return draft(uri, page.framed(), page.tellings(), page.clues(), stated, page.titlePath());
    }
    Framed framed = framer.frame(PlainText.parts(text), null, Around.NOTHING);
    Tellings tellings = new Tellings();
    tellings.add(Field.TITLE, framed.title() == null ? "" : framed.title(), Where.HEADING);
    return draft(uri, framed, tellings, List.of(), stated, null);
  }

  private Draft draft(
      String uri,
      Framed framed,
      Tellings tellings,
      List<Clue> data,
      Stated stated,
      @Nullable String titlePath) {
    tellings.addAll(Field.AUTHORS, framed.authors(), Where.BYLINE);
    tellings.addAll(Field.PUBLISHER, framed.publishers(), Where.BYLINE);
    add(stated, tellings);
    List<Clue> clues = new ArrayList<>(data);
    clues.addAll(framed.clues());
    addresses(uri, tellings)
        .flatMap(each -> AddressDate.of(each, scanner).stream())
        .limit(1)
        .forEach(clues::add);
    String language = first(tellings, Field.LANGUAGE);
    Published published = published(framed, clues, language, stated.published());
    Moment moment = published == null ? null : Moment.of(published.day(), where(published.from()));
    EnglishParts.Parted parted = english.of(framed.body());
    parted.note().ifPresent(tellings::note);
    Meta meta = choice.of(tellings, moment, printed(framed, published));
    return new Draft(
        framed.title() == null ? stated.title() : framed.title(),
        titlePath,
        first(tellings, Field.PUBLISHER),
        published,
        parted.parts(),
        language,
        meta);
  }

  private static void add(Stated stated, Tellings tellings) {
    Stream.of(
            new Given(Field.TITLE, stated.title()),
            new Given(Field.PUBLISHER, stated.publisher()),
            new Given(Field.LANGUAGE, stated.language()))
        .filter(each -> each.value() != null && tellings.of(each.field()).isEmpty())
        .forEach(each -> tellings.add(each.field(), String.valueOf(each.value()), Where.OPTION));
  }

  private record Given(Field field, @Nullable String value) {}

  private static Stream<String> addresses(String uri, Tellings tellings) {
    return Stream.concat(Stream.of(uri), tellings.of(Field.ADDRESS).stream().map(Told::value));
  }

  private static @Nullable String first(Tellings tellings, Field field) {
    return tellings.of(field).stream().map(Told::value).findFirst().orElse(null);
  }

  private @Nullable Published published(
      Framed framed, List<Clue> clues, @Nullable String language, @Nullable LocalDate stated) {
    String body = framed.body().stream().map(Part::text).collect(Collectors.joining("\n"));
    boolean monthFirst = framed.monthFirst() || "en-US".equalsIgnoreCase(language);
    Evidence evidence = Evidence.of(body, scanner, monthFirst);
    return Publication.choose(clues, evidence, Year.now(clock))
        .orElse(stated == null ? null : new Published(stated, DateOrigin.META));
  }

  private Printed printed(Framed framed, @Nullable Published published) {
    return new Printed(
        moments(framed, published, weight -> weight == Weight.STATED || weight == Weight.HEADER),
        moments(framed, published, weight -> weight == Weight.UPDATED));
  }

  private List<Moment> moments(
      Framed framed, @Nullable Published published, Predicate<Weight> wanted) {
    return framed.stamps().stream()
        .filter(each -> wanted.test(each.clue().weight()))
        .flatMap(each -> moment(each, published).stream())
        .toList();
  }

  /** Of a day that may be read in two ways, only the one that was chosen is told. */
  private Optional<Moment> moment(Stamp stamp, @Nullable Published published) {
    FoundDate date = stamp.clue().date();
    if (date.isPlain()) {
      return moments.of(stamp.line(), date, Where.BYLINE);
    }
    return Optional.ofNullable(published)
        .map(Published::day)
        .filter(
            day ->
                date.in(day.getYear()).equals(Optional.of(day))
                    || date.swapped().in(day.getYear()).equals(Optional.of(day)))
        .map(day -> moments.beside(stamp.line(), date, day, Where.BYLINE));
  }

  private static Where where(DateOrigin origin) {
    return switch (origin) {
      case BYLINE -> Where.BYLINE;
      case TEXT -> Where.TEXT;
      case JSON_LD -> Where.JSON_LD;
      case META -> Where.META;
      case TIME -> Where.TIME;
      case URL -> Where.URL;
      case OPTION -> Where.OPTION;
    };
  }
}
