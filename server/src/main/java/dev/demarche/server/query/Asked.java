package dev.demarche.server.query;

import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import io.javalin.http.Context;
import java.util.function.Function;

/**
 * A question of a request.
 *
 * @param filters as given
 * @param question what they ask for
 */
public record Asked(Filters filters, Question question) {
  /**
   * The question of a request.
   *
   * @param more names in the query string that are no filters
   * @throws Refusal with status 400 when a filter is none
   */
  public static Asked of(Context request, Sources sources, String... more) {
    return of(Filters.of(request.queryParamMap(), more), sources);
  }

  /** The question of some filters. */
  public static Asked of(Filters filters, Sources sources) {
    return new Asked(filters, filters.question(sources.today(), sources.parties()));
  }

  /**
   * Asks; what the record does not understand, such as the mark of a page, is the user's fault.
   *
   * @throws Refusal with status 400
   */
  public <T> Page<T> ask(Function<Question, Page<T>> record) {
    try {
      return record.apply(question);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }
}
