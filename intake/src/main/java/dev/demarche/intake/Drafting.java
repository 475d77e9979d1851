package dev.demarche.intake;

import dev.demarche.intake.date.AddressDate;
import dev.demarche.intake.date.Clue;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.DateWords;
import dev.demarche.intake.date.Evidence;
import dev.demarche.intake.date.Publication;
import dev.demarche.intake.html.Markup;
import dev.demarche.intake.html.PageReader;
import dev.demarche.intake.line.Framed;
import dev.demarche.intake.line.Framer;
import dev.demarche.intake.plain.PlainText;
import dev.demarche.intake.text.Draft;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Article.DateOrigin;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Characters to a draft, for pages and plain text alike. */
final class Drafting {
  private final Clock clock;
  private final DateScanner scanner = new DateScanner(DateWords.load());
  private final Framer framer = new Framer(scanner);
  private final PageReader pages = new PageReader(scanner, framer);

  Drafting(Clock clock) {
    this.clock = clock;
  }

  /** The draft of a text, with what is stated of it in place of what it does not tell itself. */
  Draft draft(String uri, String text, Stated stated) {
    Draft draft = draft(uri, text);
    LocalDate day = stated.published();
    return new Draft(
        draft.title() == null ? stated.title() : draft.title(),
        draft.publisher() == null ? stated.publisher() : draft.publisher(),
        draft.published() == null && day != null
            ? new Draft.Published(day, DateOrigin.META)
            : draft.published(),
        draft.parts(),
        draft.languageHint() == null ? stated.language() : draft.languageHint());
  }

  private Draft draft(String uri, String text) {
    if (Markup.isPage(text)) {
      PageReader.Page page = pages.read(text);
      return draft(uri, page.framed(), page.publishers(), page.clues(), page.language());
    }
    return draft(
        uri, framer.frame(PlainText.parts(text), null, List.of()), List.of(), List.of(), null);
  }

  private Draft draft(
      String uri,
      Framed framed,
      List<String> publishers,
      List<Clue> stated,
      @Nullable String language) {
    List<Clue> clues = new ArrayList<>(stated);
    clues.addAll(framed.clues());
    AddressDate.of(uri, scanner).ifPresent(clues::add);
    String body = framed.body().stream().map(Part::text).collect(Collectors.joining("\n"));
    boolean monthFirst = framed.monthFirst() || "en-US".equalsIgnoreCase(language);
    Evidence evidence = Evidence.of(body, scanner, monthFirst);
    return new Draft(
        framed.title(),
        Stream.concat(publishers.stream(), framed.publishers().stream()).findFirst().orElse(null),
        Publication.choose(clues, evidence, Year.now(clock)).orElse(null),
        framed.body(),
        language);
  }
}
