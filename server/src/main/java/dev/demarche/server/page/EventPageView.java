package dev.demarche.server.page;

import dev.demarche.model.Article;
import dev.demarche.record.Chronicle;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Step;
import dev.demarche.record.event.TraceEntry;
import dev.demarche.record.event.Variant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an event.
 *
 * @param event as lists show it
 * @param history how it came to stand so
 * @param variants a row a value
 * @param mentions its versions by source
 * @param traces what was changed afterwards
 */
public record EventPageView(
    EventView event,
    List<Past> history,
    List<Value> variants,
    List<MentionView> mentions,
    List<TraceEntry> traces) {

  /**
   * A step of the history.
   *
   * @param asOf since when
   * @param standing how it stood
   * @param date when it was to be
   * @param article who tells it, or null
   */
  public record Past(String asOf, String standing, String date, @Nullable Link article) {}

  /**
   * A value on which sources differ.
   *
   * @param field of the event
   * @param value one of its values
   * @param toldBy who vouches for it
   * @param articles where
   */
  public record Value(String field, String value, String toldBy, List<Link> articles) {}

  /** Of an event. */
  static EventPageView of(Chronicle chronicle, RecordedEvent event) {
    return new EventPageView(
        EventView.of(event),
        event.history().stream().map(EventPageView::past).toList(),
        event.variants().stream().flatMap(each -> values(each).stream()).toList(),
        event.mentions().stream()
            .map(
                each -> {
                  Optional<Article> article = chronicle.article(each.article());
                  return MentionView.of(each, article.map(Article::text).orElse(""));
                })
            .toList(),
        chronicle.news().traces(event.id()));
  }

  private static Past past(Step step) {
    return new Past(
        step.asOf() == null ? "undated" : step.asOf().toString(),
        Words.lower(step.status()),
        Words.date(step.date()),
        step.article() == null ? null : link(step.article()));
  }

  private static List<Value> values(Variant variant) {
    return variant.values().stream()
        .map(
            each ->
                new Value(
                    variant.field(),
                    each.value(),
                    String.join(", ", each.toldBy()),
                    each.articles().stream().map(EventPageView::link).toList()))
        .toList();
  }

  private static Link link(String article) {
    return new Link(article, Words.article(article));
  }
}
