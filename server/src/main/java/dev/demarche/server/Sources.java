package dev.demarche.server;

import dev.demarche.coding.Codes;
import dev.demarche.export.Exports;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.json.EventJson;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.Article;
import dev.demarche.record.Chronicle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What answers are made from.
 *
 * @param chronicle the record
 * @param parties reads whom somebody asks about
 * @param schemes the code schemes; loaded when the first download needs them
 * @param reading reads articles
 * @param clock tells today
 */
public record Sources(
    Chronicle chronicle,
    Parties parties,
    Supplier<Schemes> schemes,
    ArticleReading reading,
    Clock clock) {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A writer of JSON, for one answer. */
  public EventJson json() {
    return new EventJson(new RecordJson(new Codes()), this::text);
  }

  /** Writers of the formats of the field, for one answer. */
  public Exports exports(LocalDate asOf, boolean plans) {
    EventJson json = json();
    return new Exports(
        schemes.get(), this::text, event -> json.event(event).toString(), asOf, plans);
  }

  /** What a state is called today; anything else is called what it is. */
  public String nameOf(String side) {
    return CODE.matcher(side).matches()
        ? schemes.get().countries().name(side, today()).orElse(side)
        : side;
  }

  private String text(String uri) {
    return chronicle.article(uri).map(Article::text).orElse("");
  }
}
