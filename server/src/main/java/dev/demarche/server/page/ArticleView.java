package dev.demarche.server.page;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.EventMention;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.model.Statement;
import dev.demarche.record.event.KeptArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that was read in it.
 *
 * @param title headline
 * @param told outlet and day
 * @param uri its address or name
 * @param outside the address as a link, or null where it is none of the web
 * @param parts its paragraphs, cut at the marks
 * @param notes what was read, in the order of the numbers
 */
public record ArticleView(
    String title,
    String told,
    String uri,
    @Nullable String outside,
    List<List<Segment>> parts,
    List<Note> notes) {
  /** Copies the lists. */
  public ArticleView {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** Of an article. */
  static ArticleView of(KeptArticle kept) {
    Article article = kept.article();
    Marker marker = new Marker();
    kept.mentions().forEach(marker::event);
    kept.statements().forEach(marker::statement);
    kept.agreements().forEach(marker::agreement);
    List<List<Segment>> parts = new ArrayList<>();
    for (Block block : article.blocks()) {
      parts.add(Segment.cut(article.text(), block.span(), marker.marks));
    }
    if (parts.isEmpty()) {
      Span whole = new Span(0, article.text().length());
      parts.add(Segment.cut(article.text(), whole, marker.marks));
    }
    boolean web = article.uri().startsWith("http://") || article.uri().startsWith("https://");
    return new ArticleView(
        Objects.requireNonNullElse(article.title(), "Untitled article"),
        Objects.requireNonNullElse(article.publisher(), "unknown outlet")
            + ", "
            + (article.published() == null ? "undated" : article.published()),
        article.uri(),
        web ? article.uri() : null,
        parts,
        marker.notes);
  }

  /** Numbers what was read and marks its passages. */
  private static final class Marker {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    void event(KeptArticle.Mention told) {
      EventMention mention = told.mention();
      String text =
          Words.act(mention.type(), mention.mode())
              + ", "
              + Words.lower(mention.status())
              + ", "
              + Words.date(mention.date())
              + ": "
              + names(Words.parties(mention.actors()))
              + (mention.recipients().isEmpty()
                  ? ""
                  : " → " + names(Words.parties(mention.recipients())));
      String href = told.event() == null ? null : "/events/" + told.event();
      add("event", "m-" + mention.id(), text, href, spans(mention.evidence()));
    }

    void statement(Statement said) {
      String who = said.speaker() == null ? "unknown" : Words.party(said.speaker()).text();
      String channel = said.channel() == null ? "" : ", " + said.channel();
      String href = said.speaker() == null ? null : Words.party(said.speaker()).href();
      add("statement", "s-" + said.id(), "said by " + who + channel, href, List.of(said.span()));
    }

    void agreement(AgreementMention agreement) {
      String ends = agreement.expires() == null ? "" : ", until " + agreement.expires();
      String text =
          agreement.name()
              + " ("
              + String.join(", ", agreement.parties())
              + "), "
              + Words.lower(agreement.status())
              + ends;
      add("agreement", "a-" + (notes.size() + 1), text, null, spans(agreement.evidence()));
    }

    private void add(
        String kind, String anchor, String text, @Nullable String href, List<Span> where) {
      int number = notes.size() + 1;
      notes.add(new Note(number, anchor, kind, text, href));
      where.forEach(each -> marks.add(new Mark(each, kind, number)));
    }

    private static List<Span> spans(List<Evidence> evidence) {
      return evidence.stream().map(Evidence::span).toList();
    }

    private static String names(List<Link> parties) {
      return parties.isEmpty()
          ? "?"
          : parties.stream().map(Link::text).collect(Collectors.joining(", "));
    }
  }
}
